import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** The one file that names the product. */
const HOME = "app/platform/brand.ts";
/** The demo people and the list of common passwords are data about the product itself; Prisma's client is generated. */
const DATA = ["app/domain/demo/", "app/domain/identity/common-passwords.json", "app/platform/prisma/"];
const BRAND = /nh[iị]p[ -]?c[aầ]u/gi;
/** Names of cookies, SQL functions, locks, indexes and variables, which no reader sees; in scripts also of databases and folders. */
const IDENTIFIER = /\bnhipcau[_.]\w*|\bNHIPCAU_\w+|__(Host-)?nhipcau\w*/gi;

const sources = ["app", "scripts"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((file) => /\.(tsx?|json|css|svg|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .filter((file) => file !== HOME && !DATA.some((part) => file.startsWith(part)));

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

test("the product's name stands in one file", () => {
  expect(readFileSync(HOME, "utf8")).toMatch(BRAND);
  expect(sources.length).toBeGreaterThan(500);
  const named = sources.flatMap((file) =>
    [
      ...withoutComments(readFileSync(file, "utf8"))
        .replace(IDENTIFIER, "")
        .replace(file.startsWith("scripts/") ? /"nhipcau"|nhipcau-/g : "", "")
        .matchAll(BRAND),
    ].map((match) => `${file}: ${match[0]}`),
  );
  expect(named).toEqual([]);
});
