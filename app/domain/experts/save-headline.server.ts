import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type HeadlineInput } from "./input";
import { type EditResult } from "./model";

/** Saves the headline below the name, in one language or both. */
export async function saveHeadline(actor: UserActor, input: HeadlineInput): Promise<EditResult> {
  return editExpert(actor, { step: "headline", version: input.version }, async (tx, id) => {
    await tx.expert.update({
      where: { id },
      data: { headlineVi: input.headlineVi, headlineEn: input.headlineEn },
      select: { id: true },
    });
  });
}
