import { type Transaction } from "~/platform/db.server";

/**
 * Leaves marks in the outbox for records that must be indexed again although nothing about them changed; after a change, the
 * database does it (docs/decisions/0154). There is one mark per record: an existing one gets a new version, so that a worker
 * that has read the older state does not clear it. One statement, in id order, so that two writers cannot deadlock. NOTIFY
 * reaches listening workers when the transaction commits.
 */
export async function markManyForIndex(tx: Transaction, kind: "expert" | "position", entityIds: readonly string[]): Promise<void> {
  if (entityIds.length === 0) return;
  const sorted = [...new Set(entityIds)].sort();
  await tx.$executeRaw`
    INSERT INTO "SearchMark" ("kind", "entityId")
    SELECT ${kind}::"SearchKind", id FROM unnest(${sorted}::uuid[]) AS id ORDER BY id
    ON CONFLICT ("kind", "entityId") DO UPDATE
      SET "version" = "SearchMark"."version" + 1, "markedAt" = now(), "notBefore" = now(), "attempts" = 0`;
  await tx.$executeRaw`SELECT pg_notify('search_marks', '')`;
}

/**
 * Leaves marks that are due in half an hour, for records whose documents lack data because a service was unavailable.
 * An existing mark is left as it is: it is due earlier and has the same effect.
 */
export async function markAgainLater(tx: Transaction, kind: "expert" | "position", entityIds: readonly string[]): Promise<void> {
  if (entityIds.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "SearchMark" ("kind", "entityId", "notBefore")
    SELECT ${kind}::"SearchKind", id, now() + interval '30 minutes' FROM unnest(${[...new Set(entityIds)].sort()}::uuid[]) AS id ORDER BY id
    ON CONFLICT ("kind", "entityId") DO NOTHING`;
}
