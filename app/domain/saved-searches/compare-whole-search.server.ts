import { readUserActor } from "~/domain/identity/read-actor.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";
import { becameFindable } from "./alert-reasons";
import { askSavedSearch } from "./ask-saved-search.server";
import { noteFinds } from "./note-finds.server";
import { maySaveSearch } from "./policy";
import { readRecordEvents } from "./read-record-events.server";

const BATCH = 500;
/** Each search is compared with all records once a day: time alone can make a record match ("available within 3 months"). */
const WHOLE_EVERY_MS = 24 * 3_600_000;

/**
 * Compares one due search with every record that can be found; returns whether one was due. In the first run after
 * alerts were enabled, existing matches are not new, except records that became findable since.
 */
export async function compareWholeSearch(now: Date = new Date()): Promise<boolean> {
  const search = await db.savedSearch.findFirst({
    where: {
      alert: { not: "off" },
      alertSince: { not: null },
      OR: [{ lastComparedAt: null }, { lastComparedAt: { lt: new Date(now.getTime() - WHOLE_EVERY_MS) } }],
    },
    orderBy: { lastComparedAt: { sort: "asc", nulls: "first" } },
    select: { id: true, userId: true, kind: true, query: true, version: true, alertSince: true, lastComparedAt: true },
  });
  if (!search?.alertSince) return false;
  const { id, version, kind, lastComparedAt, alertSince } = search;
  const owner = await readUserActor(search.userId);
  if (owner && maySaveSearch(owner, kind).ok) {
    for (let after: string | null = null; ;) {
      const ids: string[] = await findableIds(kind, after);
      const asked = lastComparedAt === null ? ids : await withoutFresher(kind, ids, now);
      if (asked.length > 0) {
        const found = await askSavedSearch(owner, search, asked);
        const events = await readRecordEvents(kind, [...found], lastComparedAt ?? alertSince);
        await noteFinds({
          searchId: id,
          version,
          ids: asked,
          found,
          events,
          isNews: (one) => lastComparedAt !== null || becameFindable(events.get(one) ?? []),
        });
      }
      after = ids.at(-1) ?? null;
      if (ids.length < BATCH) break;
    }
  }
  await db.savedSearch.updateMany({ where: { id, version }, data: { lastComparedAt: now } });
  return true;
}

async function findableIds(kind: SearchKind, after: string | null): Promise<string[]> {
  const page = { orderBy: { id: "asc" }, take: BATCH, select: { id: true } } as const;
  const next = after ? { id: { gt: after } } : {};
  const rows =
    kind === "expert"
      ? await db.expert.findMany({ where: { publishedAt: { not: null }, ...next }, ...page })
      : await db.position.findMany({ where: { status: "published", ...next }, ...page });
  return rows.map((row) => row.id);
}

/** Skips records that wait to be compared or were compared since this run began: that comparison uses newer data. */
async function withoutFresher(kind: SearchKind, ids: readonly string[], began: Date): Promise<string[]> {
  const fresher = await db.alertRecord.findMany({
    where: { kind, entityId: { in: [...ids] }, OR: [{ waiting: true }, { comparedAt: { gt: began } }] },
    select: { entityId: true },
  });
  const skipped = new Set(fresher.map((row) => row.entityId));
  return ids.filter((one) => !skipped.has(one));
}
