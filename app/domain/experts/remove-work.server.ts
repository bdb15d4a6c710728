import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";

/** Takes a publication or patent off one's profile. Removing what is no longer there is not an error. */
export async function removeWork(actor: UserActor, id: string): Promise<EditResult> {
  return editExpert(actor, { step: "publications" }, async (tx, expertId) => {
    await tx.expertWork.deleteMany({ where: { expertId, id } });
  });
}
