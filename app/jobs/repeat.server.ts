import { errorCode, log } from "~/platform/log.server";

export type Repeating = {
  /** Runs the job as soon as it is free, without waiting for the next turn. */
  wake: () => void;
  /** Resolves when the run under way, if any, has ended; none starts after. */
  stop: () => Promise<void>;
};

/**
 * Runs a job over and over: at once, then `everyMs` after each end, or earlier when woken. A failure is logged by its code
 * and the job comes again at its next turn, so an outage of a database or engine ends by itself.
 */
export function repeat(name: string, everyMs: number, job: (stopping: AbortSignal) => Promise<void>): Repeating {
  const stopping = new AbortController();
  let woken = false;
  let rouse: (() => void) | undefined;

  const pause = () =>
    new Promise<void>((resolve) => {
      if (woken || stopping.signal.aborted) return resolve();
      const timer = setTimeout(resolve, everyMs);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const running = (async () => {
    let failing: string | null = null;
    while (!stopping.signal.aborted) {
      woken = false;
      try {
        await job(stopping.signal);
        if (failing !== null) log.info({ job: name }, "job works again");
        failing = null;
      } catch (error) {
        const code = errorCode(error);
        if (failing !== code) log.error({ job: name, code }, "job failed, will be tried again");
        failing = code;
        woken = false;
      }
      await pause();
    }
  })();

  return {
    wake: () => {
      woken = true;
      rouse?.();
    },
    stop: async () => {
      stopping.abort();
      rouse?.();
      await running;
    },
  };
}
