import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = "docs/how-to";
/** Matches repository paths in a how-to; `<name>` is a placeholder for the reader's choice. */
const PATH = /`?((?:app|docs|prisma|scripts|tests)\/[\w$./[\]-]+(?:<\w+>)?)/g;

const named = readdirSync(FOLDER).flatMap((file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  return [...text.matchAll(PATH)]
    .map((match) => ({ file, path: match[1]!.replace(/[.,]$/, "") }))
    .filter(({ path }) => !path.endsWith(">"));
});

test("every path that a how-to names exists", () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
});

/** The code that people write: without tests and the generated client. */
const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((path) => join("app", path))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".test.ts") && !path.startsWith(join("app", "platform", "prisma")));

test.each([
  { file: "add-a-profile-field.md", example: "keyWork" },
  { file: "add-a-criterion.md", example: "seniority" },
])("$file names every file that its example, $example, is in", ({ file, example }) => {
  const word = new RegExp(`\\b${example}\\b`);
  const holding = sources.filter((path) => word.test(readFileSync(path, "utf8")));
  const listed = named.filter((one) => one.file === file).map(({ path }) => path);
  expect(holding.length).toBeGreaterThan(5);
  expect(holding.filter((path) => !listed.includes(path))).toEqual([]);
});
