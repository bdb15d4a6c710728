import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";

/** Removes a skill from one's own profile. Removing one that is already gone is not an error. */
export async function removeSkill(actor: UserActor, skillId: string): Promise<EditResult> {
  return editExpert(actor, { step: "skills" }, async (tx, expertId) => {
    await tx.expertSkill.deleteMany({ where: { expertId, skillId } });
  });
}
