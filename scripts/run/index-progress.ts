import { type Tell } from "./steps";

/** The search index's part of the `/readyz` report. */
export type IndexReport = { index: "up" | "missing" | "down"; worker: { waiting: number } };

/** Long enough for an idle machine to index the demo data, short enough not to delay a start; the worker does the rest. */
const PATIENCE_MS = 4_000;
const ASK_EVERY_MS = 250;

/**
 * Waits briefly for the worker to bring the search index up to date, and shows its progress.
 * @param ask fetches the report; null while there is none
 * @returns one line on what is not indexed yet; null when the index is complete
 */
export async function followIndex(ask: () => Promise<IndexReport | null>, tell: Tell, patienceMs = PATIENCE_MS): Promise<string | null> {
  const until = Date.now() + patienceMs;
  let most = 0;
  for (;;) {
    const report = await ask();
    if (report?.index === "down") return "the search engine does not answer yet; until it does, the database answers searches";
    const waiting = report?.worker.waiting ?? null;
    if (waiting === 0 && report?.index === "up") return null;
    if (Date.now() >= until) {
      const what = waiting ? `the search index lacks ${waiting} ${waiting === 1 ? "change" : "changes"} and` : "the search index";
      return `${what} is still catching up; nothing to do, it ends by itself`;
    }
    most = Math.max(most, waiting ?? 0);
    if (waiting) tell(`${most - waiting} of ${most} records`);
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

/** Fetches the report from the server of this start, at a local address. */
export async function readReport(host: string, port: number): Promise<IndexReport | null> {
  try {
    const response = await fetch(`http://${host}:${port}/readyz`, { signal: AbortSignal.timeout(3_000) });
    return response.ok ? ((await response.json()) as IndexReport) : null;
  } catch {
    return null;
  }
}
