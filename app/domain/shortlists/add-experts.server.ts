import { recordAudit } from "~/domain/audit/record-audit.server";
import { filterFindable } from "~/domain/experts/filter-findable.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { ensure } from "~/domain/refusal";
import { db, type Transaction } from "~/platform/db.server";
import { type NewList, type RestoredItem } from "./input";
import { lockShortlist, touchShortlist } from "./lock-shortlist.server";
import { MAX_ITEMS } from "./model";
import { mayKeepShortlists } from "./policy";
import { createIn, type ListCode } from "./save-shortlist.server";

/** `added`: people added; `present`: already on the list; `gone`: not findable for the actor (any more). */
export type AddedExperts =
  { ok: true; id: string; added: number; present: number; gone: number } | { ok: false; code: ListCode | "too_many_items" };

/** Adds people whom the actor may find to the end of a list, or to a new one: all of them, or none if the limit is exceeded. */
export async function addExperts(
  actor: UserActor,
  to: { id: string } | { create: NewList },
  expertIds: readonly string[],
): Promise<AddedExperts> {
  ensure(mayKeepShortlists(actor));
  const asked = [...new Set(expertIds.map((id) => id.toLowerCase()))];
  const findable = await filterFindable(actor, asked);
  return db.$transaction(async (tx): Promise<AddedExperts> => {
    const target = "id" in to ? { ok: true as const, id: to.id } : await findOrCreate(tx, actor, to.create);
    if (!target.ok) return target;
    const list = await lockShortlist(tx, actor, target.id, "edit");
    const items = await tx.shortlistItem.findMany({ where: { shortlistId: list.id }, select: { expertId: true, place: true } });
    const there = new Set(items.map((item) => item.expertId));
    const fresh = findable.filter((id) => !there.has(id));
    if (items.length + fresh.length > MAX_ITEMS) return { ok: false, code: "too_many_items" };
    if (fresh.length > 0) {
      const last = Math.max(0, ...items.map((item) => item.place));
      await tx.shortlistItem.createMany({
        data: fresh.map((expertId, at) => ({ shortlistId: list.id, expertId, place: last + at + 1, tags: [], addedBy: actor.userId })),
      });
      await touchShortlist(tx, list.id);
      await recordAudit(tx, {
        actorId: actor.userId,
        kind: "shortlist.people_added",
        subject: "shortlist",
        subjectId: list.id,
        data: { count: fresh.length },
      });
    }
    return { ok: true, id: list.id, added: fresh.length, present: findable.length - fresh.length, gone: asked.length - findable.length };
  });
}

async function findOrCreate(tx: Transaction, actor: UserActor, input: NewList) {
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${actor.userId}::uuid FOR UPDATE`;
  const existing = await tx.shortlist.findFirst({ where: { creationKey: input.creationKey, ownerId: actor.userId }, select: { id: true } });
  return existing ? { ok: true as const, id: existing.id } : createIn(tx, actor, input);
}

/** Removes a person from a list. @returns the data to restore them; null if they were not on it */
export async function removeExpert(actor: UserActor, id: string, expertId: string): Promise<RestoredItem | null> {
  return db.$transaction(async (tx) => {
    const list = await lockShortlist(tx, actor, id, "edit");
    const where = { shortlistId_expertId: { shortlistId: list.id, expertId } };
    const item = await tx.shortlistItem.findUnique({ where, select: { expertId: true, place: true, note: true, tags: true } });
    if (!item || (await filterFindable(actor, [expertId])).length === 0) return null;
    await tx.shortlistItem.delete({ where, select: { expertId: true } });
    await touchShortlist(tx, list.id);
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "shortlist.person_removed",
      subject: "shortlist",
      subjectId: list.id,
      data: { expertId },
    });
    return item;
  });
}

/** Restores a removed person at the old place, with note and tags. Idempotent. */
export async function restoreExpert(
  actor: UserActor,
  id: string,
  item: RestoredItem,
): Promise<{ ok: true } | { ok: false; code: "too_many_items" | "person_gone" }> {
  const [expertId] = await filterFindable(actor, [item.expertId.toLowerCase()]);
  if (!expertId) return { ok: false, code: "person_gone" };
  return db.$transaction(async (tx) => {
    const list = await lockShortlist(tx, actor, id, "edit");
    const items = await tx.shortlistItem.findMany({ where: { shortlistId: list.id }, select: { expertId: true, place: true } });
    if (items.some((one) => one.expertId === expertId)) return { ok: true };
    if (items.length >= MAX_ITEMS) return { ok: false, code: "too_many_items" };
    if (items.some((one) => one.place === item.place)) {
      await tx.shortlistItem.updateMany({ where: { shortlistId: list.id, place: { gte: item.place } }, data: { place: { increment: 1 } } });
    }
    await tx.shortlistItem.create({ data: { ...item, expertId, shortlistId: list.id, addedBy: actor.userId }, select: { expertId: true } });
    await touchShortlist(tx, list.id);
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "shortlist.people_added",
      subject: "shortlist",
      subjectId: list.id,
      data: { count: 1 },
    });
    return { ok: true };
  });
}
