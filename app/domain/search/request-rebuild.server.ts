import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { mayRebuildIndex } from "./policy";

/**
 * Requests a rebuild of an index beside the live one. It clears the recorded settings, so the index is no longer
 * current, and the worker rebuilds every index that is not current (`ensureIndex`). Repeating the request before it is
 * done changes and records nothing; a rebuild that is already running satisfies the request.
 */
export async function requestRebuild(actor: Actor, kind: SearchKind): Promise<void> {
  if (actor.kind !== "user" || !mayRebuildIndex(actor).ok) throw new Refusal("not_found");
  await db.$transaction(async (tx) => {
    const { count } = await tx.searchIndexState.updateMany({ where: { kind, settingsHash: { not: "" } }, data: { settingsHash: "" } });
    if (count === 0) return;
    await recordAudit(tx, { actorId: actor.userId, kind: "search.rebuild_requested", subject: "system", subjectId: kind, data: { kind } });
    await tx.$executeRaw`SELECT pg_notify('search_rebuild', '')`;
  });
}
