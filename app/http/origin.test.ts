import { expect, test } from "vitest";
import { allowedOrigins, isOriginAllowed } from "./origin";

const allowed = allowedOrigins("https://nhipcau.example/");

test("reading needs no origin", () => {
  expect(isOriginAllowed("GET", undefined, allowed)).toBe(true);
  expect(isOriginAllowed("HEAD", "https://evil.example", allowed)).toBe(true);
});

test("a change from the public address passes, with any method only from there", () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "post"]) {
    expect(isOriginAllowed(method, "https://nhipcau.example", allowed)).toBe(true);
    for (const origin of [
      undefined,
      "null",
      "",
      "https://evil.example",
      "http://nhipcau.example",
      "https://nhipcau.example.evil.example",
      "https://nhipcau.example:8443",
    ]) {
      expect(isOriginAllowed(method, origin, allowed)).toBe(false);
    }
  }
});

test("on this machine the loopback names are one, with their port", () => {
  const local = allowedOrigins("http://localhost:3000");
  expect(isOriginAllowed("POST", "http://127.0.0.1:3000", local)).toBe(true);
  expect(isOriginAllowed("POST", "http://localhost:3001", local)).toBe(false);
});
