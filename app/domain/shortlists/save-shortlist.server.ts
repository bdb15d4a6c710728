import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { ensure, Refusal } from "~/domain/refusal";
import { db, isUniqueViolation, type Transaction } from "~/platform/db.server";
import { type ListEdit, type NewList } from "./input";
import { mayChoosePosition } from "./list-position-choices.server";
import { lockShortlist } from "./lock-shortlist.server";
import { MAX_LISTS } from "./model";
import { mayKeepShortlists } from "./policy";

export type ListCode = "too_many_lists" | "position_gone";

/** Creates a list owned by the actor. A double submit (`creationKey`) returns the list of the first. */
export async function createShortlist(actor: UserActor, input: NewList): Promise<{ ok: true; id: string } | { ok: false; code: ListCode }> {
  ensure(mayKeepShortlists(actor), "not_found");
  try {
    return await db.$transaction((tx) => createIn(tx, actor, input));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const existing = await db.shortlist.findFirst({
      where: { creationKey: input.creationKey, ownerId: actor.userId },
      select: { id: true },
    });
    if (!existing) throw new Refusal("not_found");
    return { ok: true, id: existing.id };
  }
}

/** The same inside the caller's transaction. Creation is serialised per person, so that the limit on their lists holds. */
export async function createIn(
  tx: Transaction,
  actor: UserActor,
  input: NewList,
): Promise<{ ok: true; id: string } | { ok: false; code: ListCode }> {
  const { creationKey, name, note, positionId = null } = input;
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${actor.userId}::uuid FOR UPDATE`;
  if ((await tx.shortlist.count({ where: { ownerId: actor.userId } })) >= MAX_LISTS) return { ok: false, code: "too_many_lists" };
  if (positionId && !(await mayChoosePosition(tx, actor, positionId))) return { ok: false, code: "position_gone" };
  const { id } = await tx.shortlist.create({ data: { creationKey, ownerId: actor.userId, name, note, positionId }, select: { id: true } });
  await recordAudit(tx, { actorId: actor.userId, kind: "shortlist.created", subject: "shortlist", subjectId: id, data: {} });
  return { ok: true, id };
}

/** Changes a list's name, note and position. */
export async function editShortlist(
  actor: UserActor,
  id: string,
  { version, name, note, positionId: chosen }: ListEdit,
): Promise<{ ok: true } | { ok: false; code: "stale"; version: number } | { ok: false; code: ListCode }> {
  return db.$transaction(async (tx) => {
    const positionId = chosen ?? null;
    const list = await lockShortlist(tx, actor, id, "edit");
    if (list.version !== version) return { ok: false, code: "stale", version: list.version };
    if (positionId && positionId !== list.positionId && !(await mayChoosePosition(tx, actor, positionId)))
      return { ok: false, code: "position_gone" };
    await tx.shortlist.update({
      where: { id: list.id },
      data: { name, note, positionId, version: { increment: 1 } },
      select: { id: true },
    });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "shortlist.changed",
      subject: "shortlist",
      subjectId: list.id,
      data: { what: "about" },
    });
    return { ok: true };
  });
}

/** Deletes one of the actor's own lists with its notes and shares; the profiles on it are unchanged. */
export async function deleteShortlist(actor: UserActor, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const list = await lockShortlist(tx, actor, id, "owner");
    await tx.shortlist.delete({ where: { id: list.id }, select: { id: true } });
    await recordAudit(tx, { actorId: actor.userId, kind: "shortlist.deleted", subject: "shortlist", subjectId: list.id, data: {} });
  });
}
