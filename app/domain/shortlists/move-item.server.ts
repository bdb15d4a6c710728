import { recordAudit } from "~/domain/audit/record-audit.server";
import { filterFindable } from "~/domain/experts/filter-findable.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { type ItemEdit, type ItemMove } from "./input";
import { lockShortlist, touchShortlist } from "./lock-shortlist.server";

/**
 * Moves a person one place up or down among those visible to the actor. People hidden from the actor keep their places,
 * so that each move has a visible effect and does not reveal them. At either end nothing happens.
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
      await filterFindable(
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

/** Changes a person's note and tags on a list. A stale edit is refused with the new version, so that the user can save again over it. */
export async function editItem(
  actor: UserActor,
  id: string,
  { expertId, version, note, tags }: ItemEdit,
): Promise<{ ok: true } | { ok: false; code: "stale"; version: number } | { ok: false; code: "person_gone" }> {
  return db.$transaction(async (tx) => {
    const list = await lockShortlist(tx, actor, id, "edit");
    const where = { shortlistId_expertId: { shortlistId: list.id, expertId } };
    const item = await tx.shortlistItem.findUnique({ where, select: { version: true } });
    if (!item || (await filterFindable(actor, [expertId])).length === 0) return { ok: false, code: "person_gone" };
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
