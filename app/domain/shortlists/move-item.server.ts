import { recordAudit } from "~/domain/audit/record-audit.server";
import { keepFindable } from "~/domain/experts/keep-findable.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { type ItemEdit, type ItemMove } from "./input";
import { lockShortlist, touchShortlist } from "./lock-shortlist.server";

/**
 * Moves a person one place up or down among those whom the actor sees: people hidden from the actor keep their places, so
 * that a press always shows a change and gives no sign of them. At an end nothing happens.
 */
export async function moveItem(
  actor: UserActor,
  id: string,
  { expertId, version, direction }: ItemMove,
): Promise<{ ok: true } | { ok: false; code: "stale" }> {
  return db.$transaction(async (tx) => {
    const list = await lockShortlist(tx, actor, id, "edit");
    if (list.version !== version) return { ok: false, code: "stale" };
    const items = await tx.shortlistItem.findMany({
      where: { shortlistId: list.id },
      select: { expertId: true, place: true },
      orderBy: [{ place: "asc" }, { expertId: "asc" }],
    });
    const seen = new Set(
      await keepFindable(
        actor,
        items.map((item) => item.expertId),
      ),
    );
    const shown = items.filter((item) => seen.has(item.expertId));
    const at = shown.findIndex((item) => item.expertId === expertId);
    const moved = shown[at];
    const other = shown[direction === "up" ? at - 1 : at + 1];
    if (!moved || !other) return { ok: true };
    const put = (item: string, place: number) =>
      tx.shortlistItem.update({
        where: { shortlistId_expertId: { shortlistId: list.id, expertId: item } },
        data: { place },
        select: { expertId: true },
      });
    await put(moved.expertId, other.place);
    await put(other.expertId, moved.place);
    await touchShortlist(tx, list.id);
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "shortlist.changed",
      subject: "shortlist",
      subjectId: list.id,
      data: { what: "order" },
    });
    return { ok: true };
  });
}

/** Changes what is written about a person on a list. A stale edit carries the new version, to save over it. */
export async function editItem(
  actor: UserActor,
  id: string,
  { expertId, version, note, tags }: ItemEdit,
): Promise<{ ok: true } | { ok: false; code: "stale"; version: number } | { ok: false; code: "person_gone" }> {
  return db.$transaction(async (tx) => {
    const list = await lockShortlist(tx, actor, id, "edit");
    const where = { shortlistId_expertId: { shortlistId: list.id, expertId } };
    const item = await tx.shortlistItem.findUnique({ where, select: { version: true } });
    if (!item || (await keepFindable(actor, [expertId])).length === 0) return { ok: false, code: "person_gone" };
    if (item.version !== version) return { ok: false, code: "stale", version: item.version };
    await tx.shortlistItem.update({ where, data: { note, tags, version: { increment: 1 } }, select: { expertId: true } });
    await touchShortlist(tx, list.id);
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "shortlist.changed",
      subject: "shortlist",
      subjectId: list.id,
      data: { what: "item" },
    });
    return { ok: true };
  });
}
