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
