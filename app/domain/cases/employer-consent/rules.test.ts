import { expect, test } from "vitest";
import { employerConsentProblem } from "./rules";

const today = "2026-11-30";

test.each([
  ["given", "2026-11-30", true, null],
  ["given", undefined, true, "no_date"],
  ["given", "2026-12-01", true, "future_date"],
  ["given", "2026-11-01", false, "no_document"],
  ["refused", undefined, false, null],
  ["asked", "2026-12-01", false, null],
  ["unstated", undefined, false, null],
] as const)("%s on %s, with a document: %s, gives %s", (state, givenOn, hasDocument, problem) => {
  expect(employerConsentProblem({ state, givenOn }, { hasDocument, today })).toBe(problem);
});
