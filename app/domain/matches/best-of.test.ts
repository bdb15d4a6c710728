import { expect, test } from "vitest";
import { bestOf } from "./best-of";

test("the highest value stands out, and so do those who share it", () => {
  expect(bestOf([40, 71, null, 71])).toEqual([false, true, false, true]);
});

test("nobody stands out among equals, alone, or where nothing is known", () => {
  expect(bestOf([50, 50, 50])).toEqual([false, false, false]);
  expect(bestOf([50, null])).toEqual([false, false]);
  expect(bestOf([null, null])).toEqual([false, false]);
  expect(bestOf([])).toEqual([]);
});
