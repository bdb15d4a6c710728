import { randomUUID } from "node:crypto";
import { ensureIndex, indexExists } from "~/domain/search/ensure-index.server";
import { SEARCH_KINDS, type SearchKind } from "~/domain/search/kinds";
import { beat, takeTurn } from "~/platform/beat.server";
import { listen } from "~/platform/listen.server";
import { log } from "~/platform/log.server";
import { drainMarks, IndexUnavailable } from "./drain-marks.server";
import { purgeExpired } from "./purge-expired.server";
import { repeat, type Repeating } from "./repeat.server";

/** Notifications are quicker; polling finds what they missed. */
const POLL_MS = 1_000;

/**
 * Starts the worker's jobs in this process. Any number of workers may run at once, in any process.
 * @returns stops them; resolves when the work under way has ended
 */
export function startWorker(): { stop: () => Promise<void> } {
  const worker = randomUUID();
  const upkeep = repeat("index_upkeep", 30_000, async () => {
    for (const kind of SEARCH_KINDS) await ensureIndex(kind);
    for (const one of drains) one.wake();
  });
  const drains = SEARCH_KINDS.map((kind) => repeat(`index_${kind}`, POLL_MS, drainAll(kind, worker, () => upkeep.wake())));
  const periodic: Repeating[] = [
    repeat("beat", 5_000, () => beat("worker")),
    repeat("purge", 60_000, async () => {
      if (await takeTurn("purge", 3_600)) await purgeExpired();
    }),
  ];
  const unlisten = listen(["search_marks"], () => {
    for (const one of drains) one.wake();
  });
  log.info({ worker }, "worker started");
  return {
    stop: async () => {
      await Promise.all([unlisten(), ...[upkeep, ...drains, ...periodic].map((one) => one.stop())]);
      log.info({ worker }, "worker stopped");
    },
  };
}

/** Drains batch after batch until none is due. Without a live index it leaves the marks for when there is one. */
function drainAll(kind: SearchKind, worker: string, onUnavailable: () => void) {
  let indexSeen = false;
  return async (stopping: AbortSignal) => {
    indexSeen ||= await indexExists(kind);
    if (!indexSeen) return;
    try {
      while (!stopping.aborted && (await drainMarks(kind, worker)) > 0);
    } catch (error) {
      // Back from an outage it may be another engine, or an empty one.
      if (error instanceof IndexUnavailable) {
        indexSeen = false;
        onUnavailable();
      }
      throw error;
    }
  };
}
