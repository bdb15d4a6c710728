import { db, Prisma } from "~/platform/db.server";
import { type SearchKind } from "./kinds";
import { markManyForIndex } from "./leave-marks.server";

/** The lease of a claim unless renewed; a killed worker's marks are free again after this time. */
const LEASE_SECONDS = 15;
/** The maximum back-off for a failing mark, so that the index catches up soon after the cause is fixed. */
const MAX_BACKOFF_SECONDS = 30;

export type Mark = { entityId: string; version: number; attempts: number };

/** Marks claimed by one worker, with the stamp of the index that was live at that time; null when there was none. */
export type Claim = { kind: SearchKind; worker: string; builtAt: string | null; marks: Mark[] };

/**
 * Whether a mark's times were written before the database's clock was set back: they are further ahead than any that is
 * written now. Only `markAgainLater` writes a time that is half an hour after the marking.
 */
export const FROM_AHEAD = Prisma.sql`("notBefore" <> 'infinity' AND ("markedAt" > now() OR ("notBefore" > now() + interval '1 minute'
  AND ("attempts" > 0 OR "notBefore" > "markedAt" + interval '31 minutes'))))`;

/**
 * Claims up to `limit` due marks of a kind, oldest first. There is no high-water mark: a mark that commits late is
 * found like any other. A mark parked by a rebuild (`notBefore` infinite) is due again when no rebuild runs and no swap's
 * outcome is unknown. A clock that was set back delays no mark: neither its times nor a lease from before count.
 */
export async function claimMarks(kind: SearchKind, worker: string, limit: number): Promise<Claim | null> {
  const rows = await db.$queryRaw<(Mark & { builtAt: string | null })[]>`
    UPDATE "SearchMark" AS mark
    SET "claimedBy" = ${worker}, "claimedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    FROM (
      SELECT "kind", "entityId" FROM "SearchMark"
      WHERE "kind" = ${kind}::"SearchKind"
        AND ("claimedUntil" IS NULL OR "claimedUntil" < now() OR "claimedUntil" > now() + interval '1 minute')
        AND ("notBefore" <= now() OR ${FROM_AHEAD} OR ("notBefore" = 'infinity' AND NOT EXISTS (
          SELECT FROM "SearchIndexState" WHERE "kind" = ${kind}::"SearchKind" AND ("rebuildUntil" > now() OR "swapping" IS NOT NULL))))
      ORDER BY "markedAt" LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ) AS due
    WHERE mark."kind" = due."kind" AND mark."entityId" = due."entityId"
    RETURNING mark."entityId"::text AS "entityId", mark."version", mark."attempts",
      (SELECT "builtAt"::text FROM "SearchIndexState" WHERE "kind" = ${kind}::"SearchKind") AS "builtAt"`;
  const [first] = rows;
  if (!first) return null;
  return { kind, worker, builtAt: first.builtAt, marks: rows.map(({ entityId, version, attempts }) => ({ entityId, version, attempts })) };
}

/** Extends the lease on these marks; false when any of them is no longer this worker's. */
export async function renewMarks(claim: Claim, marks: readonly Mark[]): Promise<boolean> {
  const renewed = await db.$executeRaw`
    UPDATE "SearchMark" SET "claimedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE "kind" = ${claim.kind}::"SearchKind" AND "entityId" = ANY(${idsOf(marks)}::uuid[]) AND "claimedBy" = ${claim.worker}`;
  return renewed === marks.length;
}

/**
 * Ends a claim whose documents are in the index. A mark is deleted if nothing changed meanwhile. It stays and can be
 * claimed again if its version changed, or if a rebuild swapped the index after the claim (the write may have gone to
 * the old one). While a rebuild runs, or a swap's outcome is unknown, the mark is parked, so that the swap cannot lose it.
 * If the lease was lost, this worker may have overwritten newer state from another worker: the record is marked again.
 */
export async function finishMarks(claim: Claim, marks: readonly Mark[]): Promise<void> {
  if (marks.length === 0) return;
  await db.$transaction(async (tx) => {
    const held = await tx.$queryRaw<{ entityId: string }[]>`
      SELECT "entityId"::text AS "entityId" FROM "SearchMark"
      WHERE "kind" = ${claim.kind}::"SearchKind" AND "entityId" = ANY(${idsOf(marks)}::uuid[]) AND "claimedBy" = ${claim.worker}
      ORDER BY "entityId" FOR UPDATE`;
    const heldIds = new Set(held.map((row) => row.entityId));
    const mine = marks.filter((mark) => heldIds.has(mark.entityId));
    await tx.$executeRaw`
      DELETE FROM "SearchMark" AS mark USING unnest(${idsOf(mine)}::uuid[], ${mine.map((mark) => mark.version)}::int[]) AS done(id, version)
      WHERE mark."kind" = ${claim.kind}::"SearchKind" AND mark."entityId" = done.id AND mark."version" = done.version
        AND NOT EXISTS (SELECT FROM "SearchIndexState" AS state WHERE state."kind" = ${claim.kind}::"SearchKind"
          AND (state."rebuildUntil" > now() OR state."swapping" IS NOT NULL
            OR state."builtAt"::text IS DISTINCT FROM ${claim.builtAt}))`;
    await tx.$executeRaw`
      UPDATE "SearchMark" AS mark SET "claimedBy" = NULL, "claimedUntil" = NULL, "attempts" = 0, "lastError" = NULL,
        "notBefore" = CASE WHEN mark."version" = done.version AND EXISTS (
          SELECT FROM "SearchIndexState" AS state
          WHERE state."kind" = ${claim.kind}::"SearchKind" AND (state."rebuildUntil" > now() OR state."swapping" IS NOT NULL))
          THEN 'infinity'::timestamptz ELSE now() END
      FROM unnest(${idsOf(mine)}::uuid[], ${mine.map((mark) => mark.version)}::int[]) AS done(id, version)
      WHERE mark."kind" = ${claim.kind}::"SearchKind" AND mark."entityId" = done.id`;
    await markManyForIndex(tx, claim.kind, idsOf(marks.filter((mark) => !heldIds.has(mark.entityId))));
  });
}

/**
 * Releases marks after a failure. If the engine was unreachable they stay due (the worker waits for it to return);
 * otherwise they back off exponentially, up to 30 s.
 * @param error a code, never a message with data in it
 */
export async function returnMarks(claim: Claim, marks: readonly Mark[], error: string, options: { backOff: boolean }): Promise<void> {
  if (marks.length === 0) return;
  await db.$executeRaw`
    UPDATE "SearchMark" SET "claimedBy" = NULL, "claimedUntil" = NULL, "attempts" = "attempts" + 1, "lastError" = ${error},
      "notBefore" = CASE WHEN ${options.backOff} THEN now() + make_interval(secs => least(power(2, least("attempts", 10)), ${MAX_BACKOFF_SECONDS}))
        ELSE now() END
    WHERE "kind" = ${claim.kind}::"SearchKind" AND "entityId" = ANY(${idsOf(marks)}::uuid[]) AND "claimedBy" = ${claim.worker}`;
}

function idsOf(marks: readonly Mark[]): string[] {
  return marks.map((mark) => mark.entityId);
}
