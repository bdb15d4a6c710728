import { db, type Transaction } from "~/platform/db.server";
import { reasonsOf, type RecordEvent } from "./alert-reasons";

/** Maximum number of event ids stored with a match: enough that an old event never causes a second notification. */
const MAX_TOLD = 100;

export type Comparison = {
  searchId: string;
  /** The search's version that was compared; if it has changed meanwhile nothing is recorded. */
  version: number;
  ids: readonly string[];
  found: ReadonlySet<string>;
  events: ReadonlyMap<string, RecordEvent[]>;
  /** Whether a first match is new; otherwise the record matched before the alerts began. */
  isNews: (entityId: string) => boolean;
};

/**
 * Records which of some records a search matches now: new matches are queued for notification with their reasons, and
 * records that no longer match may match again later for a new reason. Idempotent: repeating a comparison, also in
 * another worker, records nothing twice.
 */
export async function noteFinds(comparison: Comparison): Promise<void> {
  const { searchId, version, ids, found } = comparison;
  await db.$transaction(async (tx) => {
    const [search] = await tx.$queryRaw<object[]>`
      SELECT "id" FROM "SavedSearch" WHERE "id" = ${searchId}::uuid AND "version" = ${version} AND "alert" <> 'off' FOR UPDATE`;
    if (!search) return;
    const rows = await tx.searchFind.findMany({
      where: { savedSearchId: searchId, entityId: { in: [...ids] } },
      select: { entityId: true, present: true, toldFor: true },
    });
    const known = new Map(rows.map((row) => [row.entityId, row]));
    const gone = rows.filter((row) => row.present && !found.has(row.entityId)).map((row) => row.entityId);
    if (gone.length > 0) {
      await tx.searchFind.updateMany({
        where: { savedSearchId: searchId, entityId: { in: gone } },
        data: { present: false, since: new Date(), pending: [], pendingAt: null },
      });
    }
    const fresh = ids.filter((id) => found.has(id) && !known.has(id));
    if (fresh.length > 0)
      await tx.searchFind.createMany({
        data: fresh.map((entityId) => ({
          savedSearchId: searchId,
          entityId,
          ...(comparison.isNews(entityId) ? newsOf(comparison, entityId, []) : {}),
        })),
      });
    for (const row of rows.filter((one) => !one.present && found.has(one.entityId))) await comeBack(tx, comparison, row);
  });
}

async function comeBack(tx: Transaction, comparison: Comparison, row: { entityId: string; toldFor: string[] }): Promise<void> {
  await tx.searchFind.update({
    where: { savedSearchId_entityId: { savedSearchId: comparison.searchId, entityId: row.entityId } },
    data: { present: true, since: new Date(), ...newsOf(comparison, row.entityId, row.toldFor) },
    select: { entityId: true },
  });
}

function newsOf({ events }: Comparison, entityId: string, toldFor: readonly string[]) {
  const untold = (events.get(entityId) ?? []).filter((event) => !toldFor.includes(event.id));
  return { pending: reasonsOf(untold), pendingAt: new Date(), toldFor: [...toldFor, ...untold.map((event) => event.id)].slice(-MAX_TOLD) };
}
