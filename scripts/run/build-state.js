import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/*
 * Records which sources build/ was built from. Plain JavaScript: `npm start` needs it before it knows whether anything is compiled.
 */

const ROOT = resolve(import.meta.dirname, "../..");
const STATE = join(ROOT, "build/state.json");
const GENERATED_CLIENT = join(ROOT, "app/platform/prisma");

/** The inputs of each part of the build; the programs also depend on the application's sources. */
const SOURCES = {
  pages: [
    "app",
    "public",
    "package-lock.json",
    "prisma/schema.prisma",
    "remix.config.js",
    "scripts/vite",
    "tsconfig.json",
    "vite.config.ts",
  ],
  programs: ["prisma/seed.ts", "scripts"],
};

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (path === GENERATED_CLIENT) return [];
  if (!statSync(path).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Hash of the files' names and contents. @param {string[]} sources */
function fingerprint(sources) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesUnder(join(ROOT, source)))) {
    hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Hashes of the current sources. */
export function sourceState() {
  return { pages: fingerprint(SOURCES.pages), programs: fingerprint(SOURCES.programs) };
}

/** Hashes of the sources of the last completed build; empty if there is none. */
export function buildState() {
  try {
    return /** @type {ReturnType<typeof sourceState>} */ (JSON.parse(readFileSync(STATE, "utf8")));
  } catch {
    return { pages: "", programs: "" };
  }
}

/** @param {ReturnType<typeof sourceState>} state */
export function writeBuildState(state) {
  writeFileSync(STATE, JSON.stringify(state));
}

/** Whether there is a build of the current sources. */
export function isBuilt() {
  const [built, now] = [buildState(), sourceState()];
  return built.pages === now.pages && built.programs === now.programs;
}
