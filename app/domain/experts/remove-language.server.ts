import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";

/** Removes a language from one's own profile. Removing one that is already gone is not an error. */
export async function removeLanguage(actor: UserActor, languageCode: string): Promise<EditResult> {
  return editExpert(actor, { step: "languages" }, async (tx, expertId) => {
    await tx.expertLanguage.deleteMany({ where: { expertId, languageCode } });
  });
}
