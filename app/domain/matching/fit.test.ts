import { expect, test } from "vitest";
import { fits, FITS_FROM } from "./fit";

const judged = { blocks: [], score: FITS_FROM, headline: { mustNear: 2, mustTotal: 4 } };

test("a pair fits when nothing blocks it, half of the must-haves are near, and the score reaches the bar", () => {
  expect(fits(judged)).toBe(true);
  expect(fits({ ...judged, headline: { mustNear: 0, mustTotal: 0 } })).toBe(true);
  expect(fits({ ...judged, headline: { mustNear: 1, mustTotal: 3 } })).toBe(false);
  expect(fits({ ...judged, score: FITS_FROM - 1 })).toBe(false);
  expect(fits({ ...judged, blocks: [{ code: "expert_blocked_institution" }] })).toBe(false);
});
