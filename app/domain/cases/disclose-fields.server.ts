import { db, type Transaction } from "~/platform/db.server";
import { type LockedCase } from "./lock-case.server";
import { type ContactField } from "./model";
import { recordEvent } from "./record-event.server";

/** The fields among these that the person has left empty, so there is nothing to disclose. */
export async function missingFields(expertId: string, fields: readonly ContactField[]): Promise<ContactField[]> {
  const contact = await db.expertContact.findUnique({
    where: { expertId },
    select: { email: true, phone: true, address: true, other: true },
  });
  return fields.filter((field) => !contact?.[field]);
}

/**
 * Discloses contact fields to the case's other side, with one event per field. Fields already disclosed stay unchanged.
 * @param at only for demo data and tests
 * @throws Error when the case's state does not allow it: the caller has just set that state
 */
export async function discloseFields(
  tx: Transaction,
  locked: LockedCase,
  fields: readonly ContactField[],
  actorId: string,
  at?: Date,
): Promise<void> {
  const open = await tx.contactDisclosure.findMany({ where: { caseId: locked.id, revokedAt: null }, select: { field: true } });
  for (const field of new Set(fields)) {
    if (open.some((one) => one.field === field)) continue;
    const recorded = await recordEvent(tx, locked, { kind: "contact_disclosed", side: "expert", actorId, data: { field }, at });
    if (!recorded.ok) throw new Error("a contact field cannot be disclosed in this state");
    await tx.contactDisclosure.create({
      data: { caseId: locked.id, field, ...(at ? { disclosedAt: at } : {}) },
      select: { id: true },
    });
  }
}
