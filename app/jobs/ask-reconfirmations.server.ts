import { askReconfirmation } from "~/domain/experts/ask-reconfirmation.server";

/** Questions in one turn: a first run over many old profiles must not fill the outbox. */
const PER_TURN = 200;

/** Asks experts whose availability nobody confirmed for 90 days, at most 200 in a turn; answers how many. `now` only for tests. */
export async function askReconfirmations(stopping?: AbortSignal, now: Date = new Date()): Promise<number> {
  let asked = 0;
  while (asked < PER_TURN && !stopping?.aborted && (await askReconfirmation(now))) asked += 1;
  return asked;
}
