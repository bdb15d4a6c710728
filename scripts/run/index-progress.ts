import { type Tell } from "./steps";

/** What `/readyz` says of the search index. */
export type IndexReport = { index: "up" | "down"; worker: { waiting: number } };

/** Long enough to see a quiet machine finish its demo data, short enough not to hold up a start; the rest is left to the worker. */
const PATIENCE_MS = 4_000;
const ASK_EVERY_MS = 250;

/**
 * Waits a little while the worker brings the search index up to the database, and tells how far it is.
 * @param ask reads the report; null while there is none
 * @returns one line on what search lacks yet; null when it lacks nothing
 */
export async function followIndex(ask: () => Promise<IndexReport | null>, tell: Tell, patienceMs = PATIENCE_MS): Promise<string | null> {
  const until = Date.now() + patienceMs;
  let most = 0;
  for (;;) {
    const report = await ask();
    if (report?.index === "down") return "the search engine does not answer yet; until it does, the database answers searches";
    const waiting = report?.worker.waiting ?? null;
    if (waiting === 0) return null;
    if (Date.now() >= until) {
      const what = waiting === null ? "the search index" : `the search index lacks ${waiting} ${waiting === 1 ? "change" : "changes"} and`;
      return `${what} is still catching up; nothing to do, it ends by itself`;
    }
    most = Math.max(most, waiting ?? 0);
    if (waiting !== null) tell(`${most - waiting} of ${most} records`);
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

/** Asks the server of this start, at an address of this machine. */
export async function readReport(host: string, port: number): Promise<IndexReport | null> {
  try {
    const response = await fetch(`http://${host}:${port}/readyz`, { signal: AbortSignal.timeout(3_000) });
    return response.ok ? ((await response.json()) as IndexReport) : null;
  } catch {
    return null;
  }
}
