import { type UserActor } from "~/domain/vocabulary/actor";
import { readUserActor } from "~/domain/identity/read-actor.server";
import { digestMoment } from "~/domain/notifications/digest-times";
import { notifyThrough } from "~/domain/notifications/notify.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";
import { ALERT_REASONS, type AlertEntry } from "./alert-reasons";
import { askSavedSearch } from "./ask-saved-search.server";
import { mailAlert } from "./mail-alert.server";
import { maySaveSearch } from "./policy";

/** Records named in one alert; the rest is counted and can be seen in the search itself. */
const MAX_NAMED = 50;
/** Searches notified per run. */
const PER_TURN = 200;

type Due = { id: string; userId: string; kind: SearchKind; query: string; name: string; alertInApp: boolean };

/**
 * Notifies the owners of saved searches of new matches: immediately, or at 07:00 of the day or week. Each record is
 * checked again with the owner's current rights; an owner who may no longer search gets nothing. `now` only for tests.
 */
export async function notifyOfAlerts(stopping?: AbortSignal, now: Date = new Date()): Promise<void> {
  const due = await db.$queryRaw<Due[]>`
    SELECT s."id"::text AS "id", s."userId"::text AS "userId", s."kind", s."query", s."name", s."alertInApp" FROM "SavedSearch" s
    WHERE s."alert" <> 'off' AND EXISTS (
      SELECT FROM "SearchFind" f WHERE f."savedSearchId" = s."id" AND f."pendingAt" < CASE s."alert"
        WHEN 'daily' THEN ${digestMoment("daily", now)}::timestamptz WHEN 'weekly' THEN ${digestMoment("weekly", now)}::timestamptz ELSE 'infinity' END)
    ORDER BY s."id" LIMIT ${PER_TURN}`;
  for (const search of due) {
    if (stopping?.aborted) return;
    await notifyOwner(search);
  }
}

async function notifyOwner(search: Due): Promise<void> {
  const waiting = await db.searchFind.findMany({
    where: { savedSearchId: search.id, pendingAt: { not: null } },
    select: { entityId: true },
  });
  const owner = await readUserActor(search.userId);
  const mayBeNotified = owner !== null && maySaveSearch(owner, search.kind).ok;
  const found = mayBeNotified
    ? await askSavedSearch(
        owner,
        search,
        waiting.map((find) => find.entityId),
      )
    : new Set<string>();
  await notifyOfFound(
    search,
    owner,
    waiting.map((find) => find.entityId),
    found,
  );
}

/**
 * In one transaction under the owner's lock: removes the matches from the queue, writes the in-app notification and
 * queues the mail. Another worker finds nothing left, and if a worker dies everything is rolled back.
 */
async function notifyOfFound(search: Due, owner: UserActor | null, asked: readonly string[], found: ReadonlySet<string>): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "User" WHERE "id" = ${search.userId}::uuid FOR UPDATE`;
    const finds = await tx.searchFind.findMany({
      where: { savedSearchId: search.id, entityId: { in: [...asked] }, pendingAt: { not: null } },
      orderBy: [{ pendingAt: "asc" }, { entityId: "asc" }],
      select: { entityId: true, pending: true },
    });
    await tx.searchFind.updateMany({
      where: { savedSearchId: search.id, entityId: { in: finds.map((find) => find.entityId) } },
      data: { pending: [], pendingAt: null },
    });
    const news = finds.filter((find) => found.has(find.entityId));
    const current = await tx.savedSearch.findUnique({ where: { id: search.id }, select: { alert: true, query: true } });
    if (!owner || news.length === 0 || !current || current.alert === "off" || current.query !== search.query) return;
    const entries = news
      .slice(0, MAX_NAMED)
      .map((find): AlertEntry => ({ id: find.entityId, reasons: ALERT_REASONS.filter((reason) => find.pending.includes(reason)) }));
    await notifyThrough(
      tx,
      { userId: search.userId, kind: "search_alert", subjectId: search.id, data: { count: news.length, search: search.kind, entries } },
      { inApp: search.alertInApp, mail: "off" },
    );
    await mailAlert(tx, owner, search, entries, news.length);
  });
}
