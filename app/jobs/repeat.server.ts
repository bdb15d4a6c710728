import { errorCode, errorFields, log } from "~/platform/log.server";

export type Repeating = {
  /** Runs the job as soon as it is idle, without waiting for the next interval. */
  wake: () => void;
  /** Resolves when the current run, if any, has ended; no further run starts. */
  stop: () => Promise<void>;
};

/**
 * Runs a job repeatedly: immediately, then `everyMs` after each run ends, or earlier when woken. A failure is logged by
 * its code and the job runs again at the next interval, so it recovers by itself from an outage of a database or
 * engine.
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
        if (failing !== code) log.error({ job: name, ...errorFields(error) }, "job failed, will be tried again");
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
