import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";

/** Removes a post from one's own work history. Removing one that is already gone is not an error. */
export async function removeEmployment(actor: UserActor, id: string): Promise<EditResult> {
  return editExpert(actor, { step: "employment" }, async (tx, expertId) => {
    await tx.expertEmployment.deleteMany({ where: { expertId, id } });
  });
}
