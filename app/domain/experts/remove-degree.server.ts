import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";

/** Removes a degree from one's own profile. Removing one that is already gone is not an error. */
export async function removeDegree(actor: UserActor, id: string): Promise<EditResult> {
  return editExpert(actor, { step: "degrees" }, async (tx, expertId) => {
    await tx.expertDegree.deleteMany({ where: { expertId, id } });
  });
}
