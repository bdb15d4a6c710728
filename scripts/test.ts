import { parseArgs } from "node:util";
import { ensurePrismaClient } from "./run/build";
import { stopRequest } from "./run/supervise";
import { Problem, runScript } from "./services/problem";
import { CHECKS } from "./test/checks";
import { startTestApp, type TestApp } from "./test/test-app";
import { startTestServices, TEST_DATA_DIR, type TestServices } from "./test/test-services";
import { abandonTiers, runTiers, summary, type Result } from "./test/tier";
import { BUILD, filesOf, needsApp, TEST_TIERS, type TestTier, testTier } from "./test/tiers";

const USAGE = `Usage:
  npm test                    every check and every test
  npm test -- NAME ...        the test files whose path holds a name, of whatever kind they are
  npm run test:e2e -- NAME    the same of one tier: test:unit, test:integration, test:http, test:e2e
  npm run test:full           every check and test, and each page in both themes and widths
`;

/** The tiers to run with their files; an empty list means all files. */
type Chosen = ReadonlyMap<TestTier, readonly string[]>;

/**
 * Two lanes in parallel, as many as two cores can handle: tiers that need the built application, and all others. One application and
 * one set of services serve the whole run.
 */
async function test(chosen: Chosen, checks: boolean, services: TestServices): Promise<Result[]> {
  const tier = (name: TestTier, app?: TestApp) => testTier(name, chosen.get(name) ?? [], services.dataDir, app?.env);
  const asking = (["http", "e2e"] as const).filter((name) => chosen.has(name));
  const others = [...chosen.keys()].filter((name) => !needsApp(name));
  const builtLane = async (): Promise<Result[]> => {
    if (asking.length === 0) return [];
    const built = await runTiers([BUILD], 1);
    if (built.some(({ failed }) => failed > 0)) return [...built, ...asking.map((name) => notRun(name, "the build failed"))];
    let app: TestApp;
    try {
      app = await startTestApp();
    } catch (error) {
      return [...built, ...asking.map((name) => notRun(name, error instanceof Error ? error.message : "the application did not start"))];
    }
    try {
      return [
        ...built,
        ...(await runTiers(
          asking.map((name) => tier(name, app)),
          1,
        )),
      ];
    } finally {
      await app.stop();
    }
  };
  const otherLane = () => runTiers([...others.map((name) => tier(name)), ...(checks ? CHECKS : [])], 1);
  return (await Promise.all([builtLane(), otherLane()])).flat();
}

const notRun = (name: string, why: string): Result => ({
  name,
  passed: 0,
  failed: 1,
  failures: [],
  seconds: 0,
  output: "",
  note: `not run: ${why}`,
});

await runScript(async () => {
  const asked = stopRequest();
  const { positionals, values } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { full: { type: "boolean" }, tier: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.full) process.env.TEST_FULL = "1";
  const tiers = TEST_TIERS.filter((tier) => values.tier === undefined || tier === values.tier);
  const chosen: Chosen = positionals.length > 0 ? filesOf(tiers, positionals) : new Map(tiers.map((tier) => [tier, []]));
  if (chosen.size === 0) throw new Problem(`No test file has ${positionals.join(" or ")} in its path.\n\n${USAGE}`);
  const checks = positionals.length === 0 && values.tier === undefined;
  await ensurePrismaClient();
  const services = await startTestServices();
  process.env[TEST_DATA_DIR] = services.dataDir;
  try {
    const results = await Promise.race([test(chosen, checks, services), asked.then(() => null)]);
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
