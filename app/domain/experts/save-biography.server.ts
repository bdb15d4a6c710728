import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type BiographyInput } from "./input";
import { type EditResult } from "./model";

/** Saves the biography, in one language or both. */
export async function saveBiography(actor: UserActor, input: BiographyInput): Promise<EditResult> {
  return editExpert(actor, { step: "biography", version: input.version }, async (tx, id) => {
    await tx.expert.update({
      where: { id },
      data: { biographyVi: input.biographyVi, biographyEn: input.biographyEn },
      select: { id: true },
    });
  });
}
