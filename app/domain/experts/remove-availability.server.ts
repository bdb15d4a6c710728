import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";
import { type EngagementType } from "~/domain/vocabulary/people";

/** Withdraws the offer of an engagement type. Removing one that is already gone is not an error. */
export async function removeAvailability(actor: UserActor, engagementType: EngagementType): Promise<EditResult> {
  return editExpert(actor, { step: "availability" }, async (tx, expertId) => {
    await tx.expertAvailability.deleteMany({ where: { expertId, engagementType } });
  });
}
