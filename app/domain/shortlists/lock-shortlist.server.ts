import { type Actor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db, type Transaction } from "~/platform/db.server";
import { includesRight, type ListRight } from "./model";
import { listRight } from "./policy";

const FACTS = {
  id: true,
  ownerId: true,
  name: true,
  note: true,
  positionId: true,
  version: true,
  updatedAt: true,
  owner: { select: { displayName: true, memberships: { select: { institutionId: true } } } },
  shares: { select: { id: true, userId: true, institutionId: true, mayEdit: true } },
} as const;

/**
 * A list and the reader's right on it.
 * @throws Refusal `not_found` if it does not exist for the reader, `forbidden` if their right is less than `needed`
 */
export async function readShortlist(actor: Actor, id: string, needed: ListRight = "people", client: Transaction | typeof db = db) {
  const row = await client.shortlist.findUnique({ where: { id: recordId(id) }, select: FACTS });
  const right = row && listRight(actor, { ...row, ownerInstitutions: row.owner.memberships.map(({ institutionId }) => institutionId) });
  if (!row || !right) throw new Refusal("not_found");
  if (!includesRight(right, needed)) throw new Refusal("forbidden");
  return { ...row, right };
}

/** The same, locked until the transaction ends: concurrent changes of one list are serialised, so that limits and order hold. */
export async function lockShortlist(tx: Transaction, actor: Actor, id: string, needed: ListRight) {
  await tx.$queryRaw`SELECT "id" FROM "Shortlist" WHERE "id" = ${recordId(id)}::uuid FOR UPDATE`;
  return readShortlist(actor, id, needed, tx);
}

/** Increments a list's version, which makes forms rendered before this change stale. */
export async function touchShortlist(tx: Transaction, id: string): Promise<void> {
  await tx.shortlist.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } });
}
