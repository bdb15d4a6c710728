import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";

/** Confirms that the offers are still valid; readers see the date. */
export async function confirmAvailability(actor: UserActor): Promise<EditResult> {
  return editExpert(actor, { step: "availability" }, async (tx, id) => {
    await tx.expert.update({ where: { id }, data: { availabilityConfirmedAt: new Date() }, select: { id: true } });
  });
}
