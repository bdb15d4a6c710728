import { type SearchKind } from "~/domain/outbox/kinds";
import { db } from "~/platform/db.server";

/**
 * Queues records that the index has just updated for comparison with the searches that have alerts. The worker calls
 * this before it clears the records' marks: if a worker dies in between, both steps run again. Does nothing if no
 * search has alerts.
 */
export async function markForAlerts(kind: SearchKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.$executeRaw`
    INSERT INTO "AlertRecord" ("kind", "entityId", "seenEvents")
    SELECT ${kind}::"SearchKind", id, '{}' FROM unnest(${[...new Set(ids)].sort()}::uuid[]) AS id
    WHERE EXISTS (SELECT FROM "SavedSearch" WHERE "kind" = ${kind}::"SearchKind" AND "alert" <> 'off') ORDER BY id
    ON CONFLICT ("kind", "entityId") DO UPDATE SET "waiting" = true, "version" = "AlertRecord"."version" + 1, "notBefore" = now()`;
}
