/** Pauses after failures, in milliseconds. */
const FIRST_PAUSE_MS = 20_000;
const LONGEST_RETRY_MS = 3_600_000;
/** Shorter, so that mails leave soon after the server is back; a probe costs one connection. */
const LONGEST_PROBE_PAUSE_MS = 300_000;

/** Until the next attempt of one mail that the server put off: 20 s, 1 min, 3 min, 9 min, 27 min, then every hour. */
export function retryDelay(attempts: number): number {
  return growing(attempts, LONGEST_RETRY_MS);
}

/** Until the next probe of a server that failed as a whole: 20 s, 1 min, 3 min, then every 5 min. */
export function probeDelay(failures: number): number {
  return growing(failures, LONGEST_PROBE_PAUSE_MS);
}

function growing(failures: number, longest: number): number {
  return Math.min(longest, FIRST_PAUSE_MS * 3 ** (failures - 1));
}
