import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";

/**
 * Notes that the index has followed these records, so that they are compared with the searches that have alerts. The
 * worker writes it before it clears the records' marks: a worker that dies in between does both again. Without such a
 * search there is nothing to compare.
 */
export async function markForAlerts(kind: SearchKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.$executeRaw`
    INSERT INTO "AlertRecord" ("kind", "entityId", "seenEvents")
    SELECT ${kind}::"SearchKind", id, '{}' FROM unnest(${[...new Set(ids)].sort()}::uuid[]) AS id
    WHERE EXISTS (SELECT FROM "SavedSearch" WHERE "kind" = ${kind}::"SearchKind" AND "alert" <> 'off') ORDER BY id
    ON CONFLICT ("kind", "entityId") DO UPDATE SET "waiting" = true, "version" = "AlertRecord"."version" + 1, "notBefore" = now()`;
}
