import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, typescript } from "../run/command";
import { findChromium } from "./chromium";
import { countPlaywright, countVitest } from "./reports";
import { TEST_APP } from "./test-app";
import { TEST_DATA_DIR } from "./test-services";
import { type Tier } from "./tier";

/** The test files of each tier, by path. */
const TESTS = {
  unit: { files: /^(app|scripts)\/.*\.test\.tsx?$|^tests\/[^/]+\.test\.ts$/, projects: ["unit", "unit-alone"] },
  integration: { files: /^tests\/(integration|faults)\/.*\.test\.ts$/, projects: ["integration", "faults"] },
  http: { files: /^tests\/http\/.*\.test\.ts$/, projects: ["http"] },
  e2e: { files: /^tests\/e2e\/.*\.spec\.ts$/, projects: [] },
} as const;
export type TestTier = keyof typeof TESTS;

function testFiles(): string[] {
  return ["app", "scripts", "tests"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
}

/** Longest first, because the last tier runs alone. */
export const TEST_TIERS = ["integration", "unit", "http", "e2e"] as const satisfies readonly TestTier[];

/** The test files of these tiers whose path contains one of the names; a tier without any is left out. */
export function filesOf(tiers: readonly TestTier[], names: readonly string[]): Map<TestTier, string[]> {
  const named = testFiles().filter((file) => names.some((name) => file.includes(name.replace(/:\d+$/, ""))));
  const found = tiers.map((tier) => [tier, named.filter((file) => TESTS[tier].files.test(file))] as const);
  return new Map(found.filter(([, files]) => files.length > 0));
}

/** Whether a tier needs the built application. */
export const needsApp = (tier: TestTier): boolean => tier === "http" || tier === "e2e";

export const BUILD: Tier = { name: "build", command: process.execPath, args: typescript("scripts/build.ts") };

/** One tier as a command: all its files, or those given. */
export function testTier(tier: TestTier, files: readonly string[], dataDir: string, app?: Record<string, string>): Tier {
  const report = join(dataDir, `${tier}.json`);
  const env: NodeJS.ProcessEnv = { [TEST_DATA_DIR]: dataDir, NODE_ENV: "test", ...(app ? { [TEST_APP]: JSON.stringify(app) } : {}) };
  if (tier === "e2e") {
    return {
      name: tier,
      command: "playwright",
      // Single files run without the extras of a whole run.
      args: ["test", ...(files.length > 0 ? ["--no-deps", ...files] : [])],
      env: { ...env, CHROME_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      count: () => countPlaywright(report),
    };
  }
  const selected = TESTS[tier].projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { name: tier, command: "vitest", args: ["run", ...selected, ...reporters, ...files], env, count: () => countVitest(report) };
}
