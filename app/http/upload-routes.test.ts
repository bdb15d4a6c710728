import { expect, test } from "vitest";
import { uploadBound } from "./upload-routes";

test.each([
  "/vi/cases/0190/messages",
  "/en/cases/0190/messages.data",
  "/vi/cases/0190/dossier",
  "/en/imports/new.data",
  "/vi/profile/employment/consent",
])("%s takes files", (path) => {
  expect(uploadBound(path)).toBeGreaterThan(20_000_000);
});

test.each([
  "/vi/sign-in",
  "/vi/cases/0190",
  "/cases/0190/messages",
  "/vi/cases/0190/messages/x",
  "/vi/cases/a/b/messages",
  "/vi/profile/employment",
  "/vi/imports/new/x",
  "/de/imports/new",
])("%s takes none", (path) => {
  expect(uploadBound(path)).toBeNull();
});
