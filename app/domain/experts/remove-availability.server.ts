import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";
import { type EngagementType } from "~/domain/vocabulary/people";

/** No longer offers a form of work. Removing what is no longer there is not an error. */
export async function removeAvailability(actor: UserActor, engagementType: EngagementType): Promise<EditResult> {
  return editExpert(actor, { step: "availability" }, async (tx, expertId) => {
    await tx.expertAvailability.deleteMany({ where: { expertId, engagementType } });
  });
}
