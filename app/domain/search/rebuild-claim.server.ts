import { db } from "~/platform/db.server";
import { type SearchKind } from "~/domain/outbox/kinds";

/** Lease duration, renewed with every page; a dead rebuild is taken over after it expires. */
const LEASE_SECONDS = 60;

/** Claims the right to rebuild a kind's index; false while another rebuild is running. */
export async function claimRebuild(kind: SearchKind, builder: string): Promise<boolean> {
  const claimed = await db.$executeRaw`
    INSERT INTO "SearchIndexState" ("kind", "settingsHash", "rebuildBy", "rebuildUntil")
    VALUES (${kind}::"SearchKind", '', ${builder}, now() + make_interval(secs => ${LEASE_SECONDS}))
    ON CONFLICT ("kind") DO UPDATE SET "rebuildBy" = excluded."rebuildBy", "rebuildUntil" = excluded."rebuildUntil"
      WHERE "SearchIndexState"."rebuildUntil" IS NULL OR "SearchIndexState"."rebuildUntil" < now()`;
  return claimed > 0;
}

/** Extends the claim; throws when it was lost, so that a stalled rebuild never swaps. */
export async function renewRebuild(kind: SearchKind, builder: string): Promise<void> {
  const renewed = await db.$executeRaw`
    UPDATE "SearchIndexState" SET "rebuildUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE "kind" = ${kind}::"SearchKind" AND "rebuildBy" = ${builder} AND "rebuildUntil" > now()`;
  if (renewed === 0) throw claimLost();
}

/**
 * Records that a swap is about to be requested. From here on its outcome may never be learned, so marks stay parked until
 * a rebuild has finished, whatever becomes of this one.
 */
export async function beginSwap(kind: SearchKind, builder: string, next: string): Promise<void> {
  await renewRebuild(kind, builder);
  await db.searchIndexState.updateMany({ where: { kind, rebuildBy: builder }, data: { swapping: next } });
}

/** Whether a swap was requested whose outcome nobody knows. */
export async function isSwapping(kind: SearchKind): Promise<boolean> {
  const state = await db.searchIndexState.findUnique({ where: { kind }, select: { swapping: true } });
  return state?.swapping != null;
}

/** Records that the engine refused the swap: the live index is what it was. */
export async function endSwap(kind: SearchKind, builder: string): Promise<void> {
  await db.searchIndexState.updateMany({ where: { kind, rebuildBy: builder }, data: { swapping: null } });
}

/** Releases the claim without a new index. */
export async function abandonRebuild(kind: SearchKind, builder: string): Promise<void> {
  await db.searchIndexState.updateMany({ where: { kind, rebuildBy: builder }, data: { rebuildBy: null, rebuildUntil: null } });
}

/**
 * Records the swapped index and makes the parked marks due, in one transaction: everything indexed while the new index
 * was being filled is indexed again, into the new one. Throws when the claim was lost meanwhile.
 */
export async function finishRebuild(kind: SearchKind, builder: string, settingsHash: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const finished = await tx.$executeRaw`
      UPDATE "SearchIndexState" SET "settingsHash" = ${settingsHash}, "builtAt" = clock_timestamp(), "rebuildBy" = NULL, "rebuildUntil" = NULL,
        "swapping" = NULL
      WHERE "kind" = ${kind}::"SearchKind" AND "rebuildBy" = ${builder}`;
    if (finished === 0) throw claimLost();
    await tx.$executeRaw`
      UPDATE "SearchMark" AS mark SET "notBefore" = now()
      FROM (SELECT "entityId" FROM "SearchMark" WHERE "kind" = ${kind}::"SearchKind" AND "notBefore" = 'infinity'
        ORDER BY "entityId" FOR UPDATE) AS parked
      WHERE mark."kind" = ${kind}::"SearchKind" AND mark."entityId" = parked."entityId"`;
    await tx.$executeRaw`SELECT pg_notify('search_marks', '')`;
  });
}

const claimLost = () => new Error("the claim to rebuild the index was lost");

/**
 * Ids of the records that have changed since they were last indexed permanently: those indexed during the rebuild, and
 * those not indexed yet, since marks wait while there is no live index.
 */
export async function changedIds(kind: SearchKind): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT "entityId"::text AS id FROM "SearchMark" WHERE "kind" = ${kind}::"SearchKind"`;
  return rows.map((row) => row.id);
}
