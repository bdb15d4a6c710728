import { afterEach, expect, test, vi } from "vitest";
import { inConstantTime } from "./constant-time";

afterEach(() => void vi.useRealTimers());

/** The response time for work of this duration, in milliseconds of a fake clock. */
async function answeredAfter(took: number): Promise<number> {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
  const started = performance.now();
  const answer = inConstantTime(() => new Promise((resolve) => setTimeout(resolve, took))).then(() => performance.now() - started);
  await vi.advanceTimersByTimeAsync(1_000);
  return Math.round(await answer);
}

test("the answer comes at the same moment for less and more work", async () => {
  expect([await answeredAfter(16), await answeredAfter(20), await answeredAfter(149)]).toEqual([150, 150, 150]);
});

test("work that takes longer than a step is answered at the next one", async () => {
  expect(await answeredAfter(170)).toBe(300);
});

test("an error is not held back", async () => {
  await expect(inConstantTime(() => Promise.reject(new Error("down")))).rejects.toThrow("down");
});
