import { type UserActor } from "~/domain/identity/model";
import { editExpert } from "./edit-expert.server";
import { type NamesInput } from "./input";
import { type EditResult } from "./model";
import { proposeNameParts } from "./names";

/** Saves the names and the academic rank; a part of the name that was left empty is filled with the proposal. */
export async function saveNames(actor: UserActor, input: NamesInput): Promise<EditResult> {
  const proposal = proposeNameParts(input.fullName);
  return editExpert(actor, { step: "names", version: input.version }, async (tx, id) => {
    await tx.expert.update({
      where: { id },
      data: {
        fullName: input.fullName,
        familyName: input.familyName || proposal.familyName,
        givenName: input.givenName || proposal.givenName,
        academicRank: input.academicRank ?? null,
      },
      select: { id: true },
    });
  });
}
