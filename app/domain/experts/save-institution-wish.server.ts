import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type InstitutionWishInput } from "./input";
import { type EditResult } from "./model";

/** Saves which kinds of institution the expert would rather work with: private, so the log says only that the step changed. */
export async function saveInstitutionWish(actor: UserActor, input: InstitutionWishInput): Promise<EditResult> {
  return editExpert(actor, { step: "availability", version: input.version }, async (tx, id) => {
    await tx.expert.update({ where: { id }, data: { wantedInstitutionKinds: input.institutionKinds }, select: { id: true } });
  });
}
