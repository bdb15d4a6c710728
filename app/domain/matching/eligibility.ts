import { ENGAGEMENT_TYPES, REMOTE_ENGAGEMENT_TYPES, type EngagementType } from "~/domain/vocabulary/people";
import { latest } from "~/domain/days";
import type { Availability, MatchExpert, MatchPosition } from "./model";
import type { Block } from "./reasons";

/** The forms of work a position accepts, in display order; none listed means all. */
export function acceptedTypes(position: MatchPosition): EngagementType[] {
  if (position.engagementTypes.length === 0) return [...ENGAGEMENT_TYPES];
  return ENGAGEMENT_TYPES.filter((type) => position.engagementTypes.includes(type));
}

/** True when the work of this form would be done from abroad. */
export function isRemote(type: EngagementType, offer: Availability, position: MatchPosition): boolean {
  return REMOTE_ENGAGEMENT_TYPES.includes(type) || (offer.remoteOnly && position.remotePossible);
}

/**
 * Whether someone who works only from abroad could fill this form of work. Remote advice always allows it; joint
 * research and policy advice allow it if the position says so.
 */
export function comesFromAbroad(type: EngagementType, position: MatchPosition): boolean {
  const remote = type === "remote_advising" || position.remotePossible;
  return remote && (position.onSiteDaysPerYear ?? 0) === 0;
}

/**
 * Why one offer cannot serve a position at all, whatever its score; null when it can. An offer is blocked when its
 * window has closed by today or closes before the position starts, and when an expert who works only from abroad would
 * have to be on site.
 */
export function offerBlock(offer: Availability, position: MatchPosition, today: string): Block | null {
  const { engagementType, until } = offer;
  if (until !== null && until < latest(today, position.startFrom)) return { code: "window_over", engagementType, until };
  if (offer.remoteOnly && !comesFromAbroad(engagementType, position)) return { code: "remote_only_but_on_site", engagementType };
  return null;
}

/** The block for a pair that shares no form of work. */
export function nothingOffered(expert: MatchExpert, position: MatchPosition): Block | null {
  const asked = acceptedTypes(position);
  const offered = expert.availability.some((offer) => asked.includes(offer.engagementType));
  return offered ? null : { code: "engagement_not_offered", asked };
}
