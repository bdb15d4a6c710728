import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";

/** Takes a language off one's profile. Removing what is no longer there is not an error. */
export async function removeLanguage(actor: UserActor, languageCode: string): Promise<EditResult> {
  return editExpert(actor, { step: "languages" }, async (tx, expertId) => {
    await tx.expertLanguage.deleteMany({ where: { expertId, languageCode } });
  });
}
