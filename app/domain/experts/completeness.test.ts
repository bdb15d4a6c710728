import fc from "fast-check";
import { expect, test } from "vitest";
import { completeness, STEP_WEIGHTS, type ProfileFacts } from "./completeness";

const empty: ProfileFacts = {
  named: false,
  headline: false,
  country: false,
  timeZone: false,
  biography: false,
  fields: 0,
  skills: 0,
  degrees: 0,
  employments: 0,
  works: 0,
  languages: 0,
  availability: 0,
  contact: false,
};

const facts = fc.record({
  named: fc.boolean(),
  headline: fc.boolean(),
  country: fc.boolean(),
  timeZone: fc.boolean(),
  biography: fc.boolean(),
  fields: fc.nat(12),
  skills: fc.nat(60),
  degrees: fc.nat(5),
  employments: fc.nat(5),
  works: fc.nat(5),
  languages: fc.nat(5),
  availability: fc.nat(6),
  contact: fc.boolean(),
});

test("the weights of the steps make 100", () => {
  expect(Object.values(STEP_WEIGHTS).reduce((a, b) => a + b, 0)).toBe(100);
});

test("an empty profile is at 0 and is told to begin with skills, then availability", () => {
  const result = completeness(empty);
  expect(result.percent).toBe(0);
  expect(result.helps.slice(0, 2).map((help) => help.step)).toEqual(["skills", "availability"]);
});

test("a full profile is at 100 and nothing would help it", () => {
  const result = completeness({
    named: true,
    headline: true,
    country: true,
    timeZone: true,
    biography: true,
    fields: 1,
    skills: 5,
    degrees: 1,
    employments: 1,
    works: 1,
    languages: 1,
    availability: 1,
    contact: true,
  });
  expect(result.percent).toBe(100);
  expect(result.helps).toEqual([]);
  expect(result.steps.every((step) => step.state === "done")).toBe(true);
});

test("some skills are a step begun, and each further one up to five counts", () => {
  expect(completeness({ ...empty, skills: 2 }).steps.find((step) => step.step === "skills")?.state).toBe("partial");
  expect(completeness({ ...empty, skills: 2 }).percent).toBe(10);
  expect(completeness({ ...empty, skills: 5 }).percent).toBe(25);
  expect(completeness({ ...empty, skills: 50 }).percent).toBe(25);
});

test("adding something never lowers the figure, which stays within 0 and 100", () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...(Object.keys(empty) as (keyof ProfileFacts)[])), (given, key) => {
      const value = given[key];
      const more = { ...given, [key]: typeof value === "number" ? value + 1 : true };
      const before = completeness(given).percent;
      const after = completeness(more).percent;
      return before >= 0 && after <= 100 && after >= before;
    }),
  );
});
