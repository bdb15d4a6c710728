import { expect, test } from "vitest";
import { becameFindable, reasonsOf, type RecordEvent } from "./alert-reasons";

const event = (kind: string, section: string | null = null): RecordEvent => ({ id: kind, at: new Date(0), kind, section });

test("each event gives its reason, once", () => {
  expect(
    reasonsOf([event("expert.updated", "availability"), event("expert.availability_confirmed"), event("expert.updated", "degrees")]),
  ).toEqual(["availability", "profile"]);
  expect(reasonsOf([event("consent.granted"), event("expert.published")])).toEqual(["published", "consent"]);
  expect(reasonsOf([event("position.updated", "skills")])).toEqual(["position"]);
});

test("a match that no event explains says so: time has passed, or the list of skills changed", () => {
  expect(reasonsOf([])).toEqual(["other"]);
  expect(reasonsOf([event("expert.verification_withdrawn")])).toEqual(["other"]);
});

test("an edit finds nobody new to be found, a publication does", () => {
  expect(becameFindable([event("expert.updated", "skills")])).toBe(false);
  expect(becameFindable([event("expert.updated", "skills"), event("consent.granted")])).toBe(true);
});
