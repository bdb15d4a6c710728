import { runWorker } from "../app/jobs/worker.server";
import { asPart } from "./run/supervise";
import { report } from "./services/problem";

/** Runs the worker until it is asked to stop; needs its settings in the environment. */
const stop = new AbortController();
const work = runWorker(stop.signal);
asPart(async () => {
  stop.abort();
  await work;
}).ready();

work.catch((error: unknown) => {
  report(error);
  process.exit(1);
});
