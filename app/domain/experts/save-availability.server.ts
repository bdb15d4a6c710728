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
 * Adds or changes the offer of an engagement type; this also confirms the availability. Values that do not apply to the
 * type are dropped (hours for a return, `remoteOnly` for a visit), and remote work has no provinces. The pay floor is a
 * private wish.
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
