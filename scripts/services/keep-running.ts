import { setTimeout as sleep } from "node:timers/promises";

/** A process of ours that may end by itself. */
type Running = { ended: Promise<unknown>; stop: () => Promise<void> };

/** How often a process is started again within `withinMs`, and the pause before each of these starts. */
const PATIENCE = { pausesMs: [200, 1_000, 3_000, 10_000, 30_000], withinMs: 600_000 };

export type Kept = {
  /** Resolves with a sentence when it has ended too often; never after `stop`. */
  failed: Promise<string>;
  stop: () => Promise<void>;
};

/**
 * Starts a process again whenever it ends by itself, after growing pauses, and gives up when that happens too often.
 * @param first the process, already running
 * @param start starts it anew, at the same address; resolves once it answers. The one that ended is gone by then, and if it
 *   does not start, it is tried again like one that ended
 * @param say tells the reader of the terminal what happens
 */
export function keepRunning(
  name: string,
  first: Running,
  start: () => Promise<Running>,
  say: (line: string) => void,
  { pausesMs, withinMs } = PATIENCE,
): Kept {
  const stopping = new AbortController();
  let current = first;

  const watch = async (): Promise<string | null> => {
    let starts: number[] = [];
    for (;;) {
      await Promise.race([current.ended, aborted(stopping.signal)]);
      if (stopping.signal.aborted) return null;
      starts = starts.filter((at) => performance.now() - at < withinMs);
      const pause = pausesMs[starts.length];
      if (pause === undefined) return `${name} ended ${pausesMs.length + 1} times in a short while`;
      say(`${name} ended by itself; starting it again (${starts.length + 1} of at most ${pausesMs.length} times) ...`);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return null;
      starts.push(performance.now());
      try {
        current = await start();
        say(`${name} runs again.`);
      } catch (error) {
        say(`${name} did not start: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };

  const watching = watch();
  return {
    failed: new Promise((resolve) => void watching.then((sentence) => sentence !== null && resolve(sentence))),
    stop: async () => {
      stopping.abort();
      await watching;
      await current.stop();
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
