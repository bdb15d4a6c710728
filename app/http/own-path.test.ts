import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test("a path of this site may be returned to, with its query", () => {
  expect(ownPath("/vi/positions?q=b%C3%A1n&page=2")).toBe("/vi/positions?q=b%C3%A1n&page=2");
  expect(ownPath("/")).toBe("/");
});

test.each(["//evil.example", "/\\evil.example", "/\t/evil.example", "/\n/evil.example", "https://evil.example", "vi", "", null, undefined, 3])(
  "%j is no path of this site",
  (sent) => {
    expect(ownPath(sent)).toBeNull();
  },
);
