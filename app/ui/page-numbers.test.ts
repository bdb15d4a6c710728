import { expect, test } from "vitest";
import { pageNumbers } from "./page-numbers";

test("few pages are all listed", () => {
  expect(pageNumbers(1, 1)).toEqual([1]);
  expect(pageNumbers(3, 5)).toEqual([1, 2, 3, 4, 5]);
});

test("far pages are left out behind a sign, never the first, the last and the neighbours", () => {
  expect(pageNumbers(10, 50)).toEqual([1, null, 9, 10, 11, null, 50]);
  expect(pageNumbers(1, 50)).toEqual([1, 2, null, 50]);
  expect(pageNumbers(50, 50)).toEqual([1, null, 49, 50]);
});

test("a gap of one page shows that page", () => {
  expect(pageNumbers(4, 50)).toEqual([1, 2, 3, 4, 5, null, 50]);
});
