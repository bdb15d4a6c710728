import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type InstitutionWishInput } from "./input";
import { type EditResult } from "./model";

/** Saves the kinds of institution that the expert prefers. This is private, so the log records only that the step changed. */
export async function saveInstitutionWish(actor: UserActor, input: InstitutionWishInput): Promise<EditResult> {
  return editExpert(actor, { step: "availability", version: input.version }, async (tx, id) => {
    await tx.expert.update({ where: { id }, data: { wantedInstitutionKinds: input.institutionKinds }, select: { id: true } });
  });
}
