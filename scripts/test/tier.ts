import { spawn, type ChildProcess } from "node:child_process";
import { ROOT, withTools } from "../run/command";

/** `failures` holds one line for each failed test. */
export type Counts = { passed: number; failed: number; failures: string[] };
export type Result = Counts & { name: string; seconds: number; output: string; note: string };

/** One part of the test run: a command, and how to count what it tested. */
export type Tier = {
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** Absent for checks without tests; a failing check counts as one failure. */
  count?: () => Counts;
};

const living = new Set<ChildProcess>();

/** Stops the running commands, with everything in their process groups. */
export function abandonTiers(): void {
  for (const child of living) {
    try {
      process.kill(-(child.pid ?? 0), "SIGKILL");
    } catch {
      // It has just exited by itself.
    }
  }
}

/** Runs a tier to completion. A command that fails without a failed test (e.g. a broken import) counts as one failure. */
async function runTier(tier: Tier): Promise<Result> {
  const started = performance.now();
  const child = spawn(tier.command, tier.args, {
    cwd: ROOT,
    env: withTools({ ...process.env, ...tier.env, FORCE_COLOR: "0" }),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  living.add(child);
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part.toString()));
  child.stderr.on("data", (part: Buffer) => (output += part.toString()));
  const code = await new Promise<number>((resolve) => {
    child.once("error", (error) => {
      output += error.message;
      resolve(1);
    });
    child.once("close", (status) => resolve(status ?? 1));
  });
  living.delete(child);
  const counts = countOf(tier, code);
  const seconds = (performance.now() - started) / 1000;
  const result = { name: tier.name, ...counts, seconds, output, note: "" };
  report(result);
  return result;
}

function countOf(tier: Tier, code: number): Counts {
  let counts: Counts = { passed: 0, failed: 0, failures: [] };
  try {
    counts = tier.count?.() ?? counts;
  } catch {
    // No report: the command failed before it could write one.
    return { ...counts, failed: 1 };
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function report(result: Result): void {
  const verdict = result.failed > 0 ? "FAILED" : "ok";
  console.log(`${verdict.padEnd(7)} ${result.name} (${result.seconds.toFixed(1)} s)`);
  if (result.failed > 0) console.log(`${"-".repeat(72)}\n${result.output.trim()}\n${"-".repeat(72)}`);
}

/** Runs tiers with at most `limit` of them at a time, in the order given. */
export async function runTiers(tiers: Tier[], limit: number): Promise<Result[]> {
  const waiting = [...tiers];
  const results: Result[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runTier(next));
  };
  await Promise.all(Array.from({ length: limit }, lane));
  return results;
}

/** One line per tier and per failed test, then the total; the last line is also the last line of .ci/run. */
export function summary(results: Result[]): string {
  const lines = results.map(
    ({ name, passed, failed, seconds, note }) =>
      `${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s${String(passed).padStart(7)} passed${String(failed).padStart(5)} failed${note && `  ${note}`}`,
  );
  const failures = results.flatMap(({ name, failures }) => failures.map((line) => `FAILED ${name}: ${line}`));
  const total = (key: "passed" | "failed") => results.reduce((sum, result) => sum + result[key], 0);
  return ["", ...lines, "", ...failures, `${total("passed")} passed, ${total("failed")} failed`].join("\n");
}
