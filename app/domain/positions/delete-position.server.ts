import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { lockPosition, type Stale } from "./edit-position.server";
import { mayDelete } from "./rules";

/** Deletes a draft that was never announced. */
export async function deletePosition(
  actor: UserActor,
  target: { positionId: string; version: number },
): Promise<{ ok: true } | Stale | { ok: false; code: "was_published" }> {
  return db.$transaction(async (tx) => {
    const position = await lockPosition(tx, actor, target.positionId, "delete");
    if (position.version !== target.version) return { ok: false, code: "stale", version: position.version };
    const verdict = mayDelete(position);
    if (!verdict.ok) return verdict;
    await tx.position.delete({ where: { id: position.id }, select: { id: true } });
    await recordAudit(tx, { actorId: actor.userId, kind: "position.deleted", subject: "position", subjectId: position.id, data: {} });
    return { ok: true };
  });
}
