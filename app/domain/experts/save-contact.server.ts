import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type ContactInput } from "./input";
import { type EditResult } from "./model";

/** Saves the person's contact details for accepted introductions. Never part of the index. */
export async function saveContact(actor: UserActor, input: ContactInput): Promise<EditResult> {
  const contact = { email: input.email ?? "", phone: input.phone, address: input.address, other: input.other };
  return editExpert(actor, { step: "contact", version: input.version }, async (tx, expertId) => {
    await tx.expertContact.upsert({
      where: { expertId },
      create: { expertId, ...contact },
      update: contact,
      select: { expertId: true },
    });
  });
}
