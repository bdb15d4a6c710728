import { errorFields, log } from "~/platform/log.server";
import { throwIfDisconnected, withTimeBudget, TimeBudgetSpent } from "~/platform/request-scope.server";

/** Maximum time a page waits for the engine; then PostgreSQL answers instead. */
const ANSWER_WITHIN_MS = 1_500;
/** Back-off after a failure, so that not every page waits for the engine. */
const REST_AFTER_FAILURE_MS = 2_000;

let restUntil = 0;

/**
 * Sends the engine a query that a page can do without; null when the engine is down or slow, has failed recently, or
 * the request has already waited for it long enough.
 */
export async function askEngine<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  throwIfDisconnected();
  if (engineRests()) return null;
  try {
    return await withTimeBudget(ANSWER_WITHIN_MS, ask);
  } catch (error) {
    throwIfDisconnected();
    if (error instanceof TimeBudgetSpent) return null;
    restUntil = Date.now() + REST_AFTER_FAILURE_MS;
    log.warn({ ...errorFields(error) }, "search engine did not answer, the database does");
    return null;
  }
}

/** Whether the engine has failed recently. */
export function engineRests(): boolean {
  return Date.now() < restUntil;
}

/** Clears a recorded failure at once; for tests that stop and start the engine. */
export function endRest(): void {
  restUntil = 0;
}
