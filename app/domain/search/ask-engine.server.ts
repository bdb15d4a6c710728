import { errorCode, log } from "~/platform/log.server";
import { stopWhenGone, waitAtMost, WaitedEnough } from "~/platform/request-scope.server";

/** A page does not wait longer for the engine: PostgreSQL answers instead. */
const ANSWER_WITHIN_MS = 1_500;
/** After a failure the engine is left alone for this long, so that not every page waits for it. */
const REST_AFTER_FAILURE_MS = 2_000;

let restUntil = 0;

/**
 * Asks the engine something that a page can do without; null when it is down or slow, has failed a moment ago, or the
 * request has waited for it long enough.
 */
export async function askEngine<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  stopWhenGone();
  if (engineRests()) return null;
  try {
    return await waitAtMost(ANSWER_WITHIN_MS, ask);
  } catch (error) {
    stopWhenGone();
    if (error instanceof WaitedEnough) return null;
    restUntil = Date.now() + REST_AFTER_FAILURE_MS;
    log.warn({ code: errorCode(error) }, "search engine did not answer, the database does");
    return null;
  }
}

/** Whether the engine has failed a moment ago. */
export function engineRests(): boolean {
  return Date.now() < restUntil;
}

/** Forgets a failure at once; for tests that stop and start the engine. */
export function endRest(): void {
  restUntil = 0;
}
