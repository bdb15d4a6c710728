import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";

export type OwnContact = { version: number; email: string; phone: string; address: string; other: string };

/** The actor's own contact details with the profile's version; empty if none are stored. */
export async function getContact(actor: UserActor): Promise<OwnContact> {
  const row = await db.expert.findUnique({
    where: { userId: actor.userId },
    select: { version: true, contact: { select: { email: true, phone: true, address: true, other: true } } },
  });
  if (!row) throw new Refusal("not_found");
  return { version: row.version, ...(row.contact ?? { email: "", phone: "", address: "", other: "" }) };
}
