import { expect, test } from "vitest";
import { isOneClick, isOneClickBody } from "./one-click";

test("only a POST to the page that ends mails, without an Origin, is let past the origin check", () => {
  expect(isOneClick("POST", "/vi/unsubscribe", undefined)).toBe(true);
  expect(isOneClick("POST", "/en/unsubscribe", undefined)).toBe(true);
});

test("another page, another method, another site or a null Origin is not", () => {
  expect(isOneClick("POST", "/vi/unsubscribe/", undefined)).toBe(false);
  expect(isOneClick("POST", "/vi/unsubscribe.data", undefined)).toBe(false);
  expect(isOneClick("POST", "/VI/unsubscribe", undefined)).toBe(false);
  expect(isOneClick("POST", "/unsubscribe", undefined)).toBe(false);
  expect(isOneClick("POST", "/vi/account/password", undefined)).toBe(false);
  expect(isOneClick("PUT", "/vi/unsubscribe", undefined)).toBe(false);
  expect(isOneClick("POST", "/vi/unsubscribe", "https://elsewhere.example")).toBe(false);
  expect(isOneClick("POST", "/vi/unsubscribe", "null")).toBe(false);
});

test("a mail program may send its field as a form of either kind", () => {
  expect(isOneClickBody("multipart/form-data; boundary=x")).toBe(true);
  expect(isOneClickBody("application/x-www-form-urlencoded")).toBe(true);
  expect(isOneClickBody("application/json")).toBe(false);
});
