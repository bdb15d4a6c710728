import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run/command";
import { asPart } from "./run/supervise";
import { report } from "./services/problem";

/** The worker's one entry: runs until the signal is given, then resolves with its last job done. */
type WorkerModule = { runWorker: (signal: AbortSignal) => Promise<void> };

/** Runs the worker until it is told to stop; needs its settings in the environment. */
async function main(): Promise<void> {
  const file = join(ROOT, "app/jobs/worker.server.ts");
  const idle = { runWorker: (signal: AbortSignal) => new Promise<void>((done) => signal.addEventListener("abort", () => done())) };
  const { runWorker } = existsSync(file) ? ((await import(file)) as WorkerModule) : idle;
  const stop = new AbortController();
  const work = runWorker(stop.signal);
  asPart(async () => {
    stop.abort();
    await work;
  }).ready();
  const alive = setInterval(() => {}, 60_000);
  await work.finally(() => clearInterval(alive));
}

main().catch((error: unknown) => {
  report(error);
  process.exit(1);
});
