import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";

/** Removes a publication or patent from one's own profile. Removing one that is already gone is not an error. */
export async function removeWork(actor: UserActor, id: string): Promise<EditResult> {
  return editExpert(actor, { step: "publications" }, async (tx, expertId) => {
    await tx.expertWork.deleteMany({ where: { expertId, id } });
  });
}
