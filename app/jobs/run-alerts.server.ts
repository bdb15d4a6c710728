import { compareRecords } from "~/domain/saved-searches/compare-records.server";
import { compareWholeSearch } from "~/domain/saved-searches/compare-whole-search.server";
import { notifyOfAlerts } from "~/domain/saved-searches/notify-of-alerts.server";
import { indexExists } from "~/domain/search/ensure-index.server";
import { SEARCH_KINDS } from "~/domain/outbox/kinds";

/**
 * Compares new or due searches with all records and changed records with all searches, then sends the alerts that are
 * due. While the search engine is unavailable nothing is compared: the database fallback gives simpler results, and the
 * differences would be reported as new hits.
 */
export async function runAlerts(worker: string, stopping?: AbortSignal, now: () => Date = () => new Date()): Promise<void> {
  for (const kind of SEARCH_KINDS) if (!(await indexExists(kind))) return;
  while (!stopping?.aborted && (await compareWholeSearch(now())));
  for (const kind of SEARCH_KINDS) while (!stopping?.aborted && (await compareRecords(kind, worker)) > 0);
  await notifyOfAlerts(stopping, now());
}
