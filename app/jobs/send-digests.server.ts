import { sendDigests } from "~/domain/notifications/send-digests.server";

const BATCH = 100;

/** Queues every summary that is due; a worker that was away at seven in the morning does it when it is back. `now` only for tests. */
export async function sendDueDigests(stopping?: AbortSignal, now: Date = new Date()): Promise<void> {
  for (const rhythm of ["daily", "weekly"] as const) {
    while (!stopping?.aborted && (await sendDigests(rhythm, BATCH, now)) === BATCH);
  }
}
