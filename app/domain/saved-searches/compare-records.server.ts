import { readUserActor } from "~/domain/identity/read-actor.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";
import { claimRecords, finishRecords, LATE_MS, renewRecords, returnRecords, type AlertClaim } from "./alert-claims.server";
import { type RecordEvent } from "./alert-reasons";
import { askSavedSearch } from "./ask-saved-search.server";
import { noteFinds } from "./note-finds.server";
import { maySaveSearch } from "./policy";
import { readRecordEvents } from "./read-record-events.server";

/** Records per comparison, and searches read at a time. */
const RECORDS = 100;
const SEARCHES = 200;

/**
 * Compares a batch of changed records with every search of their kind that has alerts; returns the number of records.
 * @param worker unique name of the caller, the owner of the claim
 * @throws the error of the index or database if one is unavailable; the records then stay in the queue
 */
export async function compareRecords(kind: SearchKind, worker: string): Promise<number> {
  const claim = await claimRecords(kind, worker, RECORDS);
  if (!claim) return 0;
  try {
    const events = await compare(claim);
    if (events) await finishRecords(claim, seenIn(claim, events));
  } catch (error) {
    await returnRecords(claim);
    throw error;
  }
  return claim.records.length;
}

/** Null if the lease was lost: another worker compares the records. */
async function compare(claim: AlertClaim): Promise<Map<string, RecordEvent[]> | null> {
  const ids = claim.records.map((record) => record.entityId);
  const news = new Map<string, RecordEvent[]>();
  const all = new Map<string, RecordEvent[]>();
  const owners = new Map<string, UserActor | null>();
  let eventsSince: Date | null = null;
  for (let after: string | null = null; ;) {
    const searches: AlertSearch[] = await listAlertSearches(claim.kind, after);
    for (const search of searches) {
      const owner = owners.has(search.userId) ? owners.get(search.userId) : await readUserActor(search.userId);
      owners.set(search.userId, owner ?? null);
      // If the owner may not search, the search is skipped: when the right returns, earlier matches are not new.
      if (!owner || !maySaveSearch(owner, search.kind).ok) continue;
      const found = await askSavedSearch(owner, search, ids);
      const since = earliest(claim, search.alertSince);
      if (eventsSince === null || since < eventsSince) {
        eventsSince = since;
        for (const [id, list] of await readRecordEvents(claim.kind, ids, since)) all.set(id, list);
        for (const { entityId, seenEvents } of claim.records)
          news.set(
            entityId,
            (all.get(entityId) ?? []).filter((event) => !seenEvents.includes(event.id)),
          );
      }
      if (!(await renewRecords(claim))) return null;
      const { alertSince } = search;
      const events = new Map(
        claim.records.map(({ entityId, comparedAt }) => [
          entityId,
          (news.get(entityId) ?? []).filter((event) => event.at >= floorOf(comparedAt, alertSince)),
        ]),
      );
      await noteFinds({ searchId: search.id, version: search.version, ids, found, events, isNews: () => true });
    }
    const last = searches.at(-1);
    if (!last || searches.length < SEARCHES) return all;
    after = last.id;
  }
}

type AlertSearch = { id: string; userId: string; kind: SearchKind; query: string; version: number; alertSince: Date };

/** Searches with alerts whose earlier results are already recorded, so that they can be told from new ones. */
async function listAlertSearches(kind: SearchKind, after: string | null): Promise<AlertSearch[]> {
  const rows = await db.savedSearch.findMany({
    where: {
      kind,
      alert: { not: "off" },
      alertSince: { not: null },
      lastComparedAt: { not: null },
      ...(after ? { id: { gt: after } } : {}),
    },
    orderBy: { id: "asc" },
    take: SEARCHES,
    select: { id: true, userId: true, kind: true, query: true, version: true, alertSince: true },
  });
  return rows.flatMap((row) => (row.alertSince ? [{ ...row, alertSince: row.alertSince }] : []));
}

/**
 * The time from which a record's events are new: its last comparison minus the overlap for late commits, else the start
 * of the alerts.
 */
function floorOf(comparedAt: Date | null, alertSince: Date): Date {
  return comparedAt ? new Date(comparedAt.getTime() - LATE_MS) : alertSince;
}

function earliest(claim: AlertClaim, alertSince: Date): Date {
  return new Date(Math.min(...claim.records.map(({ comparedAt }) => floorOf(comparedAt, alertSince).getTime())));
}

function seenIn(claim: AlertClaim, events: ReadonlyMap<string, RecordEvent[]>): Map<string, string[]> {
  const from = claim.claimedAt.getTime() - LATE_MS;
  return new Map([...events].map(([id, list]) => [id, list.filter((event) => event.at.getTime() >= from).map((event) => event.id)]));
}
