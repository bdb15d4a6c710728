import { expect, test } from "vitest";
import { readNumber } from "./read-number";

test.each([
  ["12", 12],
  [" 12 ", 12],
  ["0012", 12],
  ["-3", -3],
  ["10.000", 10_000],
  ["10,000", 10_000],
  ["10 000", 10_000],
  ["10\u00a0000", 10_000],
  ["60.000.000", 60_000_000],
  ["１０", 10],
  ["１０，０００", 10_000],
  ["2,5", 2.5],
  ["2.50", 2.5],
  ["0.500", 0.5],
  ["1000.5", 1000.5],
])("%s is %d", (typed, number) => {
  expect(readNumber(typed)).toBe(number);
});

test.each([
  "",
  " ",
  "abc",
  "1e3",
  "0x10",
  "Infinity",
  "10.00.0",
  "10.000,000",
  "1.000,5",
  "60000.000",
  "1500,000",
  "50.0000",
  "5²",
  "5 triệu",
  "1..5",
  "1 0",
  "--1",
  "+1",
])("%j is no number", (typed) => {
  expect(readNumber(typed)).toBeNaN();
});
