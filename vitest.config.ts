import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/setup/longest-first";

/** A test that takes longer hangs, however busy the machine is: no test measures speed. */
const HANGING = 180_000;

const UNIT = /^(app|scripts)\/.*\.test\.tsx?$|^tests\/[^/]+\.test\.ts$/;

/** Matches files that change state shared within a process: a module, or the environment that modules read. */
const LEAVES_STATE = /\bvi\.(mock|doMock|stubEnv|stubGlobal)\(|Object\.assign\(process\.env|process\.env\.\w+ = /;

const unitFiles = ["app", "scripts", "tests"]
  .flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => UNIT.test(file));
const alone = unitFiles.filter((file) => LEAVES_STATE.test(readFileSync(join(import.meta.dirname, file), "utf8")));

/**
 * The tiers: `unit` needs only Node, and its files share processes, except those in `unit-alone`; `integration` gets its services
 * from tests/setup; `http` sends requests to one running application; `faults` starts and kills whole instances of the product itself.
 */
export default defineConfig({
  resolve: { alias: { "~": resolve(import.meta.dirname, "app") } },
  test: {
    testTimeout: HANGING,
    hookTimeout: HANGING,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "unit", include: unitFiles.filter((file) => !alone.includes(file)), isolate: false } },
      { extends: true, test: { name: "unit-alone", include: alone } },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/setup/services.ts"],
          setupFiles: ["tests/setup/worker.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "http",
          include: ["tests/http/**/*.test.ts"],
          globalSetup: ["tests/setup/http-app.ts"],
          setupFiles: ["tests/setup/http-worker.ts"],
        },
      },
      { extends: true, test: { name: "faults", include: ["tests/faults/**/*.test.ts"] } },
    ],
  },
});
