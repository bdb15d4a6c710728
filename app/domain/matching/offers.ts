import type { EngagementType } from "~/domain/vocabulary/people";
import { combine, type Assessments } from "./combine";
import { notAsked, type OfferFacts, type PairFacts } from "./criteria/assessment";
import { judgeDates } from "./criteria/dates";
import { judgeEngagement } from "./criteria/engagement";
import { judgeFields } from "./criteria/fields";
import { judgeLanguages } from "./criteria/languages";
import { judgePlace } from "./criteria/place";
import { judgeSeniority } from "./criteria/seniority";
import { judgeMustSkills, judgeNiceSkills } from "./criteria/skills";
import { judgeText } from "./criteria/text";
import { judgeTimeZone } from "./criteria/time-zone";
import { judgeWorkload } from "./criteria/workload";
import { isRemote, offerBlock } from "./eligibility";
import type { Availability } from "./model";
import type { Block } from "./reasons";

/** The result of judging one offer of the expert against the position. */
export interface OfferResult {
  engagementType: EngagementType;
  availability: Availability;
  remote: boolean;
  block: Block | null;
  exact: number;
  /** Integer, 0-100. */
  score: number;
  confidence: number;
  assessments: Assessments;
}

/** The criteria that do not depend on the form of work; all others count as not asked. */
export function judgePair(facts: PairFacts): Assessments {
  return {
    must_skills: judgeMustSkills(facts),
    nice_skills: judgeNiceSkills(facts),
    fields: judgeFields(facts),
    text: judgeText(facts),
    engagement: notAsked,
    dates: notAsked,
    workload: notAsked,
    time_zone: notAsked,
    languages: judgeLanguages(facts),
    place: notAsked,
    seniority: judgeSeniority(facts),
  };
}

/** Judges one offer, given the results that hold for the pair in every form of work. */
export function judgeOffer(pair: PairFacts, shared: Assessments, availability: Availability): OfferResult {
  const { engagementType } = availability;
  const { expert, position, context, own, asked } = pair;
  const remote = isRemote(engagementType, availability, position);
  const facts: OfferFacts = { expert, position, context, own, asked, engagementType, availability, remote };
  const assessments: Assessments = {
    must_skills: shared.must_skills,
    nice_skills: shared.nice_skills,
    fields: shared.fields,
    text: shared.text,
    engagement: judgeEngagement(facts),
    dates: judgeDates(facts),
    workload: judgeWorkload(facts),
    time_zone: judgeTimeZone(facts),
    languages: shared.languages,
    place: judgePlace(facts),
    seniority: shared.seniority,
  };
  const block = offerBlock(availability, position, context.today);
  const { exact, confidence } = combine(assessments, asked.effective[engagementType]);
  return { engagementType, availability, remote, block, assessments, exact, score: Math.round(exact), confidence };
}

/** Unblocked offers before blocked ones, then by higher score, then by higher confidence. */
export function betterOffer(a: OfferResult, b: OfferResult): number {
  return Number(a.block !== null) - Number(b.block !== null) || b.exact - a.exact || b.confidence - a.confidence;
}
