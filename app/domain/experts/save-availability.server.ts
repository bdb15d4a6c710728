import { type UserActor } from "~/domain/vocabulary/actor";
import { dateFromIso } from "~/domain/days";
import { editExpert } from "./edit-expert.server";
import { type AvailabilityInput } from "./input";
import { payFloorColumns } from "./pay-floor";
import {
  HOURLY_ENGAGEMENT_TYPES,
  MONTHLY_ENGAGEMENT_TYPES,
  REMOTE_ENGAGEMENT_TYPES,
  type EngagementType,
} from "~/domain/vocabulary/people";
import { type EditResult } from "./model";

/**
 * Offers a form of work, or changes the offer; it also counts as confirming the availability. What does not apply to
 * the form (hours for a return, remote only for a visit) is left out, and remote work names no provinces. The pay floor is
 * a private wish.
 */
export async function saveAvailability(actor: UserActor, engagementType: EngagementType, input: AvailabilityInput): Promise<EditResult> {
  const remoteOnly = input.remoteOnly && REMOTE_ENGAGEMENT_TYPES.includes(engagementType);
  const offer = {
    from: dateFromIso(input.from),
    until: dateFromIso(input.until),
    hoursPerWeek: HOURLY_ENGAGEMENT_TYPES.includes(engagementType) ? (input.hoursPerWeek ?? null) : null,
    months: MONTHLY_ENGAGEMENT_TYPES.includes(engagementType) && !remoteOnly ? (input.months ?? null) : null,
    conditions: input.conditions,
    provinceCodes: remoteOnly ? [] : input.provinceCodes,
    remoteOnly,
    ...payFloorColumns(input),
  };
  return editExpert(actor, { step: "availability", version: input.version }, async (tx, expertId) => {
    await tx.expertAvailability.upsert({
      where: { expertId_engagementType: { expertId, engagementType } },
      create: { expertId, engagementType, ...offer },
      update: offer,
      select: { expertId: true },
    });
    await tx.expert.update({ where: { id: expertId }, data: { availabilityConfirmedAt: new Date() }, select: { id: true } });
  });
}
