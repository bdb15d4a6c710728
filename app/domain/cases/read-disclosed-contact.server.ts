import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { lockCaseFor, moveLocked, type MoveRefusal } from "./change-case.server";
import { CONTACT_FIELDS, type ContactField } from "./model";

export type DisclosedContact = { field: ContactField; value: string }[];

/**
 * The contact details disclosed to the actor in this case, with their current values; each read is recorded and visible
 * to both sides. `illegal_move`: the case has not reached the acceptance and the institution's answer, or has ended. A
 * POST and never part of a page, so that merely opening a page reads no contact details.
 */
export async function readDisclosedContact(
  actor: UserActor,
  caseId: string,
): Promise<{ ok: true; contact: DisclosedContact } | { ok: false; code: MoveRefusal }> {
  return db.$transaction(async (tx) => {
    const locked = await lockCaseFor(tx, actor, caseId);
    const rows = await tx.contactDisclosure.findMany({ where: { caseId: locked.id, revokedAt: null }, select: { field: true } });
    const open = CONTACT_FIELDS.filter((field) => rows.some((row) => row.field === field));
    const verdict = await moveLocked(tx, actor, locked, { kind: "contact_read", version: null, data: { fields: open.join(",") } });
    if (!verdict.ok) return verdict;
    const kept = locked.expertId
      ? await tx.expertContact.findUnique({
          where: { expertId: locked.expertId },
          select: { email: true, phone: true, address: true, other: true },
        })
      : null;
    return { ok: true, contact: open.flatMap((field) => (kept?.[field] ? [{ field, value: kept[field] }] : [])) };
  });
}
