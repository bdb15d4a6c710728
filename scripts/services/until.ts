import { setTimeout as pause } from "node:timers/promises";

/**
 * Polls until the result is neither false nor null.
 * @param deadline maximum time in milliseconds
 * @param interval milliseconds between two polls
 * @returns the result, or null on timeout
 */
export async function until<T>(
  ask: () => Promise<T | null | false> | T | null | false,
  deadline: number,
  interval = 50,
): Promise<T | null> {
  const end = performance.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() >= end) return null;
    await pause(interval);
  }
}
