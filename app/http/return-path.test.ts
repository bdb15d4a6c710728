import { describe, expect, test } from "vitest";
import { ownPath } from "./return-path";

describe("a path to return to", () => {
  test.each(["/vi/account", "/en/positions?q=b%C3%A1n%20d%E1%BA%ABn&page=2", "/vi/positions#criteria"])("keeps %s", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  test.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/vi/..//evil.example",
    "/.//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "javascript:alert(1)",
    "vi/account",
    "",
    null,
    undefined,
    `/${"a".repeat(3000)}`,
  ])("refuses %j", (path) => {
    expect(ownPath(path)).toBeNull();
  });
});
