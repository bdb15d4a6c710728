import { SEARCH_KINDS } from "~/domain/outbox/kinds";
import { markLag } from "~/domain/outbox/mark-lag.server";
import { indexExists } from "~/domain/search/ensure-index.server";
import { workerSilence } from "~/platform/beat.server";

export type Readiness = {
  status: "ready" | "degraded" | "unavailable";
  database: "up" | "down";
  /** `missing`: the engine answers, but has no index yet. `down` also when it refuses the key. */
  index: "up" | "missing" | "down";
  worker: { running: boolean; waiting: number; oldestSeconds: number };
};

/** A worker writes its heartbeat every 5 s; after three missed heartbeats it counts as not running. */
const SILENCE_LIMIT_SECONDS = 15;

/** Checks each component with a timeout of 2 s; returns states only, no addresses and no error texts. */
export async function readiness(): Promise<Readiness> {
  const [lag, silence, index] = await Promise.all([
    within(markLag(), null),
    within(workerSilence("worker"), null),
    within(
      Promise.all(SEARCH_KINDS.map(indexExists)).then((found) => (found.every(Boolean) ? ("up" as const) : ("missing" as const))),
      "down" as const,
    ),
  ]);
  const running = silence !== null && silence <= SILENCE_LIMIT_SECONDS;
  const database = lag ? "up" : "down";
  return {
    status: !lag ? "unavailable" : index === "up" && running ? "ready" : "degraded",
    database,
    index,
    worker: { running, waiting: lag?.waiting ?? 0, oldestSeconds: lag?.oldestSeconds ?? 0 },
  };
}

async function within<T, F>(promise: Promise<T>, fallback: F): Promise<T | F> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<F>((resolve) => {
    timer = setTimeout(() => resolve(fallback), 2_000);
  });
  try {
    return await Promise.race([promise.catch(() => fallback), limit]);
  } finally {
    clearTimeout(timer);
  }
}
