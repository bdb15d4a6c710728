import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";

/** The lease on claimed records: after a worker is killed, its records are free again after this time. */
const LEASE_SECONDS = 60;

/** The overlap between comparisons: events this long before the last one are checked again, so that late commits are not missed. */
export const LATE_MS = 15 * 60_000;

type WaitingRecord = { entityId: string; version: number; comparedAt: Date | null; seenEvents: string[] };
export type AlertClaim = { kind: SearchKind; worker: string; claimedAt: Date; records: WaitingRecord[] };

/** Claims up to `limit` records that wait to be compared, however old they are. */
export async function claimRecords(kind: SearchKind, worker: string, limit: number): Promise<AlertClaim | null> {
  const rows = await db.$queryRaw<(WaitingRecord & { claimedAt: Date })[]>`
    UPDATE "AlertRecord" AS record SET "claimedBy" = ${worker}, "claimedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    FROM (
      SELECT "kind", "entityId" FROM "AlertRecord"
      WHERE "waiting" AND "kind" = ${kind}::"SearchKind" AND "notBefore" <= now() AND ("claimedUntil" IS NULL OR "claimedUntil" < now())
      ORDER BY "notBefore" LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ) AS due
    WHERE record."kind" = due."kind" AND record."entityId" = due."entityId"
    RETURNING record."entityId"::text AS "entityId", record."version", record."comparedAt", record."seenEvents", now() AS "claimedAt"`;
  const claimedAt = rows[0]?.claimedAt;
  return claimedAt ? { kind, worker, claimedAt, records: rows } : null;
}

/** Renews the lease; false if any record of the claim is no longer this worker's. */
export async function renewRecords(claim: AlertClaim): Promise<boolean> {
  const renewed = await db.$executeRaw`
    UPDATE "AlertRecord" SET "claimedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE "kind" = ${claim.kind}::"SearchKind" AND "entityId" = ANY(${idsOf(claim)}::uuid[]) AND "claimedBy" = ${claim.worker}`;
  return renewed === claim.records.length;
}

/** Ends a claim; records that changed meanwhile wait again. `seen`: for each record, the events that the next comparison skips. */
export async function finishRecords(claim: AlertClaim, seen: ReadonlyMap<string, string[]>): Promise<void> {
  await db.$transaction(
    claim.records.map(
      (record) => db.$executeRaw`
        UPDATE "AlertRecord" SET "waiting" = "version" <> ${record.version}, "comparedAt" = ${claim.claimedAt},
          "seenEvents" = ${seen.get(record.entityId) ?? []}::text[], "claimedBy" = NULL, "claimedUntil" = NULL
        WHERE "kind" = ${claim.kind}::"SearchKind" AND "entityId" = ${record.entityId}::uuid AND "claimedBy" = ${claim.worker}`,
    ),
  );
}

/** Returns a claim after a failure; it is due again in half a minute. */
export async function returnRecords(claim: AlertClaim): Promise<void> {
  await db.$executeRaw`
    UPDATE "AlertRecord" SET "claimedBy" = NULL, "claimedUntil" = NULL, "notBefore" = now() + interval '30 seconds'
    WHERE "kind" = ${claim.kind}::"SearchKind" AND "entityId" = ANY(${idsOf(claim)}::uuid[]) AND "claimedBy" = ${claim.worker}`;
}

function idsOf(claim: AlertClaim): string[] {
  return claim.records.map((record) => record.entityId);
}
