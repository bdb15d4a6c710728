import { describe, expect, test } from "vitest";
import { isOrdinaryForm } from "./form-shape";

function form(...fields: [string, string | Blob][]): FormData {
  const made = new FormData();
  for (const [name, value] of fields) {
    if (typeof value === "string") made.append(name, value);
    else made.append(name, value, "a.txt");
  }
  return made;
}

const intent = (value: unknown) => form(["__intent__", typeof value === "string" ? value : JSON.stringify(value)]);

describe("the shape of a posted form", () => {
  test("is ordinary with the names that the product's forms have", () => {
    expect(
      isOrdinaryForm(form(["email", "a@b.example"], ["skills[39].minLevel", "3"], ["provinceCodes[]", "x"], ["payBands[0].vi", ""])),
    ).toBe(true);
    expect(isOrdinaryForm(intent({ type: "insert", payload: { name: "skills", defaultValue: { level: 2 } } }))).toBe(true);
    expect(isOrdinaryForm(intent({ type: "remove", payload: { name: "skills", index: 3 } }))).toBe(true);
  });

  test.each([
    "a[1000]",
    "a[99999999]",
    "a[4294967294]",
    `a${"[b]".repeat(10)}`,
    `a${".b".repeat(10)}`,
    `a${"[0]".repeat(10)}`,
    "a".repeat(101),
    "__proto__",
    "__proto__.x",
    "a.__proto__.x",
    "a.constructor",
    "constructor[0]",
    "a.prototype.x",
    "a b",
    "a[",
    "a\u0000",
    "",
  ])("is none of ours with a field named %j", (name) => {
    expect(isOrdinaryForm(form([name, "x"]))).toBe(false);
  });

  test("is none of ours with thousands of fields or with a file", () => {
    const many = Array.from({ length: 1001 }, (): [string, string] => ["a", ""]);
    expect(isOrdinaryForm(form(...many.slice(1)))).toBe(true);
    expect(isOrdinaryForm(form(...many))).toBe(false);
    expect(isOrdinaryForm(form(["cv", new Blob(["x"])]))).toBe(false);
  });

  test.each([
    "not json",
    "null",
    "[]",
    { type: "update", payload: "x" },
    { type: "update", payload: { name: "a", index: 99_999_999, value: "1" } },
    { type: "update", payload: { name: "a[99999999]", value: "1" } },
    { type: "update", payload: { name: "__proto__.x", value: "1" } },
    { type: "reorder", payload: { name: "a", from: 0, to: 99_999_999 } },
    { type: "reorder", payload: { name: "a", from: -1, to: 0 } },
    { type: "insert", payload: { name: "a", defaultValue: "x".repeat(2001) } },
  ])("is none of ours with the list button %j", (value) => {
    expect(isOrdinaryForm(intent(value))).toBe(false);
  });
});
