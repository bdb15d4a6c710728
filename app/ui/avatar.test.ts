import { expect, test } from "vitest";
import { initialsOf } from "./avatar";

test("initials are of the family and the given name, with their diacritics", () => {
  expect(initialsOf("Nguyễn Thị Minh Khai")).toBe("NK");
  expect(initialsOf("Công Tằng Tôn Nữ Thị Ngọc Phương")).toBe("CP");
  expect(initialsOf("đặng Ưng")).toBe("ĐƯ");
});

test("a letter typed as base and mark counts as one", () => {
  expect(initialsOf("A\u0306n Le\u0302".normalize("NFD"))).toBe("ĂL");
});

test("one word gives one letter and no name gives none", () => {
  expect(initialsOf("Ếch")).toBe("Ế");
  expect(initialsOf("  ")).toBe("");
});
