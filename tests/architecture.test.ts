import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** Architecture rules that dependency-cruiser cannot check; docs/architecture.md gives the reasons. */
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

/**
 * The rooms of app/domain, from the bottom layer up: a room imports only from lower layers, types included. Files directly in
 * app/domain are the kernel: every room may import them, and they import no room. docs/architecture.md prints
 * this list and says what each room holds.
 */
const STOREYS: readonly (readonly string[])[] = [
  ["vocabulary", "outbox", "reference"],
  ["audit", "matching", "skills"],
  ["notifications", "positions", "privacy"],
  ["experts"],
  ["identity", "search", "shortlists"],
  ["imports", "matches", "researcher-records", "taxonomy"],
  ["cases", "saved-searches"],
  ["demo", "duplicates", "home", "institutions", "leaving", "reports"],
];

const DOMAIN = join(ROOT, "app/domain");
const KERNEL = "kernel";

/** One import between files of app/domain; type imports count like value imports. */
type Import = { from: string; to: string };

const IMPORT = /^(?:import|export)\s(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm;

const files = app
  .filter((file) => file.startsWith(`${DOMAIN}/`) && !/\.(test|fixture)\.tsx?$/.test(file))
  .map((file) => relative(DOMAIN, file));
const imports = files.flatMap(importsOf);
const rooms = [...new Set(files.map(roomOf))].filter((room) => room !== KERNEL).sort();

function importsOf(file: string): Import[] {
  const source = read(join(DOMAIN, file));
  return [...source.matchAll(IMPORT)].flatMap(([, specifier, dynamic]) => {
    const to = resolved(file, specifier ?? dynamic ?? "");
    return to === null || to === file ? [] : [{ from: file, to }];
  });
}

function resolved(file: string, specifier: string): string | null {
  const path = specifier.startsWith("~/") ? join(ROOT, "app", specifier.slice(2)) : join(DOMAIN, dirname(file), specifier);
  if (!specifier.startsWith("~/") && !specifier.startsWith(".")) return null;
  const found = [`${path}.ts`, `${path}.tsx`].find((candidate) => existsSync(candidate));
  return found?.startsWith(`${DOMAIN}/`) ? relative(DOMAIN, found) : null;
}

function roomOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : KERNEL;
}

/** Strongly connected groups of nodes, each sorted: empty when the graph has no cycle. */
function circles(nodes: readonly string[], next: (node: string) => readonly string[]): string[][] {
  const reach = new Map(nodes.map((node) => [node, reachable(node, next)]));
  const found = new Map<string, string[]>();
  for (const node of nodes) {
    if (!reach.get(node)?.has(node)) continue;
    const circle = nodes.filter((other) => reach.get(node)?.has(other) && reach.get(other)?.has(node)).sort();
    found.set(circle.join(), circle);
  }
  return [...found.values()];
}

function reachable(start: string, next: (node: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...next(start)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...next(node));
  }
  return seen;
}

const between = imports
  .map(({ from, to }) => ({ from, to, room: roomOf(from), lower: roomOf(to) }))
  .filter(({ room, lower }) => room !== lower);

describe("the storeys of app/domain", () => {
  const height = new Map(STOREYS.flatMap((names, storey) => names.map((name) => [name, storey] as const)));

  it("name every room once, and no room that is not there", () => {
    expect(STOREYS.flat().sort()).toEqual(rooms);
  });

  it("let a room import from lower storeys only, types included", () => {
    const upward = between.filter(({ room, lower }) => lower !== KERNEL && !((height.get(lower) ?? Infinity) < (height.get(room) ?? -1)));
    expect(upward.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("leave no circle between rooms", () => {
    const next = (room: string) => [...new Set(between.filter((one) => one.room === room).map((one) => one.lower))];
    expect(circles(rooms, next)).toEqual([]);
  });

  it("leave no circle between files, types included", () => {
    const next = new Map(files.map((file) => [file, imports.filter((one) => one.from === file).map((one) => one.to)]));
    expect(circles(files, (file) => next.get(file) ?? [])).toEqual([]);
  });

  it("are printed in docs/architecture.md as they are here", () => {
    const text = read(join(ROOT, "docs/architecture.md"));
    const printed = [...text.matchAll(/^(\d) {2}(\S.*)$/gm)].map(([, , names]) => names?.trim().split(/\s+/));
    expect(printed.toReversed()).toEqual(STOREYS);
  });
});

it("takes messages from i18n/, and from i18next nothing but types", () => {
  const importers = app.filter((file) => /from "(react-)?i18next/.test(read(file)) && !/import type .* from "i18next"/.test(read(file)));
  expect(importers.map(name)).toEqual(["app/i18n/i18n.test.ts"]);
});
