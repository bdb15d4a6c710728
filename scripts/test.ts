import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ensurePrismaClient } from "./run/build";
import { typescript } from "./run/command";
import { stopRequest } from "./run/supervise";
import { runScript } from "./services/problem";
import { CHECKS } from "./test/checks";
import { findChromium } from "./test/chromium";
import { countPlaywright, countVitest } from "./test/reports";
import { startTestServices, TEST_DATA_DIR, type TestServices } from "./test/test-services";
import { abandonTiers, runTiers, summary, type Result, type Tier } from "./test/tier";

function vitest(name: string, projects: string[], env: NodeJS.ProcessEnv, dataDir: string): Tier {
  const report = join(dataDir, `${name}.json`);
  const selected = projects.flatMap((project) => ["--project", project]);
  const args = ["run", ...selected, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { name, command: "vitest", args, env, count: () => countVitest(report) };
}

/**
 * `npm test`: every check and every tier, on services of its own. `npm run test:e2e -- FILES` runs the browser tests
 * alone. On few cores little runs at a time; the browser tests have the machine to themselves.
 */
async function test(only: string | undefined, rest: string[], services: TestServices): Promise<Result[]> {
  const { dataDir } = services;
  const env: NodeJS.ProcessEnv = { ...process.env, [TEST_DATA_DIR]: dataDir, NODE_ENV: "test" };
  const build: Tier = { name: "build", command: process.execPath, args: typescript("scripts/build.ts") };
  const report = join(dataDir, "e2e.json");
  const e2e: Tier = {
    name: "e2e",
    command: "playwright",
    // Named files are run without what belongs to a whole run.
    args: ["test", ...(rest.length > 0 ? ["--no-deps", ...rest] : [])],
    env: { ...env, CHROME_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    count: () => countPlaywright(report),
  };
  const first =
    only === "e2e"
      ? [build]
      : [
          build,
          vitest("integration", ["integration", "faults"], env, dataDir),
          CHECKS[0]!,
          vitest("unit", ["unit"], env, dataDir),
          ...CHECKS.slice(1),
        ];
  const results = await runTiers(first, Math.max(2, availableParallelism() - 1));
  const built = results.some(({ name, failed }) => name === "build" && failed === 0);
  if (built) return [...results, ...(await runTiers([e2e], 1))];
  return [...results, { name: "e2e", passed: 0, failed: 1, seconds: 0, output: "", note: "not run: the build failed" }];
}

await runScript(async () => {
  const asked = stopRequest();
  const [only, ...rest] = process.argv.slice(2);
  await ensurePrismaClient();
  const services = await startTestServices();
  try {
    const results = await Promise.race([test(only, rest, services), asked.then(() => null)]);
    if (results === null) {
      console.error("\nInterrupted: the test run was not finished.");
      return 1;
    }
    console.log(summary(results));
    return results.some(({ failed }) => failed > 0) ? 1 : 0;
  } finally {
    abandonTiers();
    await services.stop();
  }
});
