import { sendDigests } from "~/domain/notifications/send-digests.server";

const BATCH = 100;

/** Queues every digest that is due; a worker that was down at seven in the morning catches up when it is back. `now` is for tests only. */
export async function sendDueDigests(stopping?: AbortSignal, now: Date = new Date()): Promise<void> {
  for (const rhythm of ["daily", "weekly"] as const) {
    while (!stopping?.aborted && (await sendDigests(rhythm, BATCH, now)) === BATCH);
  }
}
