import { expect, test } from "vitest";
import { expertsForOnePosition, gapOf } from "./gap";

test("a subject is short of experts below three to a position", () => {
  expect(gapOf(0, 2)).toBe("nobody");
  expect(gapOf(5, 2)).toBe("few");
  expect(gapOf(6, 2)).toBe("enough");
});

test("a subject that no position asks for is neither short nor well supplied", () => {
  expect(gapOf(40, 0)).toBe("unasked");
  expect(gapOf(0, 0)).toBe("unasked");
  expect(expertsForOnePosition(40, 0)).toBeNull();
});

test("experts to a position are told in tenths", () => {
  expect(expertsForOnePosition(7, 3)).toBe(2.3);
});
