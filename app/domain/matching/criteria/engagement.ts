import { REMOTE_ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { TUNING } from "../weights";
import { assess, type Assessment, type OfferFacts } from "./assessment";

/**
 * The form of work: reached only when both sides name it, since a form not offered is a block (eligibility.ts). A form that
 * is usually done on site, but which this expert would do only from abroad and the position allows so, is nearly the same.
 */
export function judgeEngagement({ engagementType, availability }: OfferFacts): Assessment {
  if (availability.remoteOnly && !REMOTE_ENGAGEMENT_TYPES.includes(engagementType)) {
    return assess([{ reason: { code: "engagement_remote_instead", engagementType }, credit: TUNING.remoteInsteadCredit, share: 1 }]);
  }
  return assess([{ reason: { code: "engagement_offered", engagementType }, credit: 1, share: 1 }]);
}
