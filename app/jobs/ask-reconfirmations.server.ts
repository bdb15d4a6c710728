import { askReconfirmation } from "~/domain/experts/ask-reconfirmation.server";

/** Limit per run: a first run over many old profiles must not flood the outbox. */
const PER_TURN = 200;

/** Asks experts whose availability has not been confirmed for 90 days, at most 200 per run; returns how many. `now` is for tests only. */
export async function askReconfirmations(stopping?: AbortSignal, now: Date = new Date()): Promise<number> {
  let asked = 0;
  while (asked < PER_TURN && !stopping?.aborted && (await askReconfirmation(now))) asked += 1;
  return asked;
}
