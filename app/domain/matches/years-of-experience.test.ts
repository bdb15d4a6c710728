import { expect, test } from "vitest";
import { yearsOfExperience } from "./years-of-experience";

test("overlapping posts are counted once, gaps not at all", () => {
  expect(
    yearsOfExperience(
      [
        { fromYear: 2010, toYear: 2014 },
        { fromYear: 2012, toYear: 2016 },
        { fromYear: 2020, toYear: null },
      ],
      2026,
    ),
  ).toBe(12);
});

test("no post is not zero years but unknown", () => {
  expect(yearsOfExperience([], 2026)).toBeNull();
});

test("a post that ends before it starts, or starts in the future, adds nothing", () => {
  expect(
    yearsOfExperience(
      [
        { fromYear: 2015, toYear: 2014 },
        { fromYear: 2030, toYear: null },
      ],
      2026,
    ),
  ).toBe(0);
});
