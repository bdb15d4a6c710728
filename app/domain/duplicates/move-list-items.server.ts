import { type Transaction } from "~/platform/db.server";
import { type MergeRecord, serialise } from "./merge-record";

const ITEM = { shortlistId: true, place: true, note: true, tags: true, addedBy: true, addedAt: true, version: true } as const;

/** Replaces one profile by the other on shortlists; where both were listed, keeps the notes and tags of both. */
export async function moveListItems(tx: Transaction, fromId: string, intoId: string): Promise<MergeRecord["listItems"]> {
  const going = await tx.shortlistItem.findMany({ where: { expertId: fromId }, select: ITEM, orderBy: { shortlistId: "asc" } });
  const staying = await tx.shortlistItem.findMany({
    where: { expertId: intoId, shortlistId: { in: going.map((row) => row.shortlistId) } },
    select: ITEM,
  });
  const moved: MergeRecord["listItems"] = [];
  for (const went of going) {
    const { shortlistId } = went;
    const other = staying.find((row) => row.shortlistId === shortlistId);
    const where = { shortlistId_expertId: { shortlistId, expertId: fromId } };
    const before = other && { note: other.note, tags: other.tags };
    const after = before && {
      note: [before.note, went.note].filter((note) => note !== "").join("\n"),
      tags: [...new Set([...before.tags, ...went.tags])],
    };
    if (after) {
      await tx.shortlistItem.update({
        where: { shortlistId_expertId: { shortlistId, expertId: intoId } },
        data: after,
        select: { place: true },
      });
      await tx.shortlistItem.delete({ where, select: { place: true } });
    } else await tx.shortlistItem.update({ where, data: { expertId: intoId }, select: { place: true } });
    moved.push({ went: { ...went, addedAt: went.addedAt.toISOString() }, kept: before && after ? { before, after } : null });
  }
  return moved;
}

/** Undoes `moveListItems`; notes changed since stay as they are. @returns how many items could not be restored */
export async function moveListItemsBack(tx: Transaction, fromId: string, intoId: string, moved: MergeRecord["listItems"]): Promise<number> {
  let kept = 0;
  for (const { went, kept: both } of moved) {
    const { shortlistId } = went;
    const where = { shortlistId_expertId: { shortlistId, expertId: intoId } };
    const now = await tx.shortlistItem.findUnique({ where, select: { note: true, tags: true } });
    const there = await tx.shortlistItem.count({ where: { shortlistId, expertId: fromId } });
    // The item was removed from the list since, or the list was deleted.
    if (!now || there > 0) continue;
    if (both) {
      await tx.shortlistItem.create({ data: { ...went, expertId: fromId }, select: { place: true } });
      if (serialise(now) === serialise(both.after)) await tx.shortlistItem.update({ where, data: both.before, select: { place: true } });
      else kept += 1;
    } else await tx.shortlistItem.update({ where, data: { expertId: fromId }, select: { place: true } });
  }
  return kept;
}
