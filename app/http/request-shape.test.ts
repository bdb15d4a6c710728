import { expect, test } from "vitest";
import { isFormBody, isHost, isUploadBody } from "./request-shape";

test.each(["nhipcau.example", "localhost:3000", "127.0.0.1", "[::1]:3000", "xn--bcher-kva.example"])("%s is a host", (host) => {
  expect(isHost(host)).toBe(true);
});

test.each([undefined, "", "a b", "%", "[::1", "localhost:99999999", "localhost:70000", "a/b", "a@b", "a?b", "a#b", "a\\b"])(
  "%j is no host",
  (host) => {
    expect(isHost(host)).toBe(false);
  },
);

test("only forms as browsers post them without uploads are read", () => {
  expect(isFormBody("application/x-www-form-urlencoded")).toBe(true);
  expect(isFormBody("application/x-www-form-urlencoded;charset=UTF-8")).toBe(true);
  for (const type of [
    undefined,
    "",
    "text/plain",
    "application/json",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencodedx",
  ]) {
    expect(isFormBody(type)).toBe(false);
  }
});

test("forms with files are known by a boundary that can be one", () => {
  expect(isUploadBody("multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW")).toBe(true);
  expect(isUploadBody('multipart/form-data; boundary="a b"')).toBe(true);
  for (const type of [
    undefined,
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/mixed; boundary=x",
    `multipart/form-data; boundary=${"x".repeat(71)}`,
  ]) {
    expect(isUploadBody(type)).toBe(false);
  }
});
