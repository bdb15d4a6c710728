import { REMOTE_ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { TUNING } from "../weights";
import { assess, type Assessment, type OfferFacts } from "./assessment";

/**
 * The form of work. Judged only when both sides list it, since a form that is not offered is a block (eligibility.ts).
 * A form that is usually done on site, but that this expert would do only from abroad where the position allows it,
 * gets nearly full credit.
 */
export function judgeEngagement({ engagementType, availability }: OfferFacts): Assessment {
  if (availability.remoteOnly && !REMOTE_ENGAGEMENT_TYPES.includes(engagementType)) {
    return assess([{ reason: { code: "engagement_remote_instead", engagementType }, credit: TUNING.remoteInsteadCredit, share: 1 }]);
  }
  return assess([{ reason: { code: "engagement_offered", engagementType }, credit: 1, share: 1 }]);
}
