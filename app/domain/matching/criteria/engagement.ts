import { assess, type Assessment, type OfferFacts } from "./assessment";

/** The form of work: reached only when both sides name it, since a form not offered is a block (eligibility.ts). */
export function judgeEngagement({ engagementType }: OfferFacts): Assessment {
  return assess([{ reason: { code: "engagement_offered", engagementType }, credit: 1, share: 1 }]);
}
