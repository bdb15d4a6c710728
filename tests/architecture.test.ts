import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { expect, it } from "vitest";

/** Rules of the house that dependency-cruiser cannot see; docs/architecture.md gives their reasons. */
const ROOT = join(import.meta.dirname, "..");
const GENERATED = join(ROOT, "app/platform/prisma");

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(GENERATED));
}

const name = (file: string) => relative(ROOT, file);
const read = (file: string) => readFileSync(file, "utf8");
const app = sources("app");

it("finds the application's sources", () => {
  expect(app.length).toBeGreaterThan(20);
  expect(app.map(name)).toContain("app/platform/env.server.ts");
});

it("reads process.env in one file of the application only", () => {
  const readers = app.filter(
    (file) => !/\.test\.tsx?$/.test(file) && /\bprocess\.env\b/.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")),
  );
  expect(readers.map(name)).toEqual(["app/platform/env.server.ts"]);
});

it("keeps every file under 300 lines, messages and reference data apart", () => {
  const long = [...app, ...sources("scripts"), ...sources("tests")]
    .filter((file) => !name(file).startsWith("app/i18n/messages/") && !/\/(data|catalog)\//.test(file))
    .filter((file) => read(file).split("\n").length > 301);
  expect(long.map(name)).toEqual([]);
});

it("has no room for leftovers: no utils, no helpers, no service.ts, no barrels", () => {
  const leftovers = app.map(name).filter((file) => {
    return /(^|\/)(utils?|helpers?|misc)(\/|\.tsx?$)/.test(file) || ["service.ts", "services.ts"].includes(basename(file));
  });
  const barrels = app.filter(
    (file) => /^index\.tsx?$/.test(basename(file)) && statSync(file).size > 0 && /^export .* from /m.test(read(file)),
  );
  expect([...leftovers, ...barrels.map(name)]).toEqual([]);
});

it("opens connections to the database and the search engine in the platform only", () => {
  const openers = app.filter((file) => /new (PrismaClient|MeiliSearch|Meilisearch|Pool|Client)\(/.test(read(file)));
  expect(openers.map(name).filter((file) => !file.startsWith("app/platform/"))).toEqual([]);
});
