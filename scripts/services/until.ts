import { setTimeout as pause } from "node:timers/promises";

/**
 * Asks again and again until the answer is neither false nor null.
 * @param deadline milliseconds to go on for
 * @param interval milliseconds between two questions
 * @returns the answer, or null when the deadline passed first
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
