import { CRITERIA, type Criterion } from "./facts";
import { type MatchWeights, type WeightAdjustments } from "./model";

/**
 * Points per criterion and form of work; each row sums to 100. The reasons for each row are in docs/matching.md, "How
 * much each aspect counts". A criterion with 0 points is ignored in that form.
 */
export const DEFAULT_WEIGHTS: MatchWeights = {
  return_long_term: {
    must_skills: 34,
    nice_skills: 7,
    fields: 12,
    text: 10,
    engagement: 3,
    dates: 10,
    workload: 2,
    time_zone: 0,
    languages: 6,
    place: 7,
    seniority: 9,
  },
  remote_advising: {
    must_skills: 38,
    nice_skills: 8,
    fields: 12,
    text: 12,
    engagement: 3,
    dates: 6,
    workload: 7,
    time_zone: 6,
    languages: 5,
    place: 0,
    seniority: 3,
  },
  short_visit: {
    must_skills: 33,
    nice_skills: 6,
    fields: 12,
    text: 11,
    engagement: 3,
    dates: 12,
    workload: 7,
    time_zone: 0,
    languages: 6,
    place: 4,
    seniority: 6,
  },
  teaching: {
    must_skills: 28,
    nice_skills: 6,
    fields: 12,
    text: 10,
    engagement: 3,
    dates: 9,
    workload: 7,
    time_zone: 2,
    languages: 9,
    place: 4,
    seniority: 10,
  },
  joint_research: {
    must_skills: 33,
    nice_skills: 8,
    fields: 16,
    text: 15,
    engagement: 3,
    dates: 7,
    workload: 4,
    time_zone: 4,
    languages: 4,
    place: 0,
    seniority: 6,
  },
  policy_advising: {
    must_skills: 27,
    nice_skills: 6,
    fields: 16,
    text: 14,
    engagement: 3,
    dates: 6,
    workload: 4,
    time_zone: 4,
    languages: 7,
    place: 0,
    seniority: 13,
  },
};

/**
 * Share of the score that is lost when a criterion is worth nothing, for criteria that no other can compensate (docs:
 * "What cannot be made up for"). All other criteria cost no more than their points.
 */
export const GATES: Partial<Record<Criterion, number>> = {
  must_skills: 0.4,
  text: 0.1,
  dates: 0.6,
  workload: 0.3,
  place: 0.7,
  seniority: 0.3,
};

/** The other constants of the formula, in one place; docs/matching.md gives the reason for each. */
export const TUNING = {
  /** Credit by how many skill levels are missing: none, 1, 2, 3. */
  levelGapCredit: [1, 0.6, 0.25, 0.1],
  /** Years without use that cost nothing, then the loss per further year, down to the floor. */
  recency: { freeYears: 2, lossPerYear: 0.08, floor: 0.4, notStated: 0.9 },
  /**
   * How far a claim is trusted. `shown`: by 1, 2 or more works and posts; a checked claim counts as 1. A bare claim starts
   * at `bare`, gains where other claims of the profile are shown (half of `trusted` for the first, a quarter for the
   * second ...), and rises up to `nearby` where works and posts show its neighbours.
   */
  proof: { shown: [0.92, 0.96, 0.98], bare: 0.5, trusted: 0.2, nearby: 0.9, nearEnough: 0.4 },
  /** Years of use that each level usually takes; the credit left for a skill just begun; the credit when years are not stated. */
  practice: { usualYears: [1, 2, 4, 7], least: 0.85, notStated: 0.95 },
  /** Credit for a skill that is not claimed: shown by 0, 1, 2 or more works and posts; only mentioned in a text. */
  shown: { credit: [0, 0.75, 0.85, 0.92], named: 0.4 },
  /** Certainty of a skill: last use or years not stated; shown or mentioned but not claimed. */
  certainty: { withoutLastUse: 0.8, withoutYears: 0.9, shown: 0.8, named: 0.5 },
  /** How much a neighbouring skill proves of the requested one, multiplied by the strength of the link. */
  neighbourCredit: { narrower: 0.85, broader: 0.5, whole: 0.7, part: 0.6, related: 0.5 },
  /** A neighbour never counts as the skill itself. */
  neighbourCap: 0.8,
  /** What each further neighbour adds to the closest one, as a share of what it would prove alone. */
  furtherNeighbour: 0.7,
  /** Another narrow field within the same broad field of the OECD list. */
  sameBroadFieldCredit: 0.4,
  /** Another product of the same group of strategic technologies, or only the group where a product was requested. */
  sameTechnologyGroupCredit: 0.6,
  /** When no latest start is given, it is this many months after the earliest one. */
  startGraceMonths: 6,
  /**
   * A start up to this many months late costs nothing, since calendars are somewhat flexible; from
   * `lateStartZeroMonths` on it is worth nothing.
   */
  lateStartFreeMonths: 2,
  lateStartZeroMonths: 9,
  /** Credit for reaching the minimum of a requested range; the maximum earns the rest. */
  amounts: { atLeast: 0.9 },
  /** A form that is usually done on site, offered only from abroad, where the position allows that. */
  remoteInsteadCredit: 0.85,
  /** Waking hours in which a remote adviser can take a call, in minutes after local midnight. */
  wakingFrom: 7 * 60,
  wakingUntil: 22 * 60,
  /** Office hours in Việt Nam, minutes after midnight in Asia/Ho_Chi_Minh. */
  officeFrom: 8 * 60,
  officeUntil: 17 * 60,
  /** Shared hours per day that count as much as being in the same zone. */
  overlapHoursEnough: 4,
  /** Credit by how many CEFR steps are missing: none, 1, 2, more. */
  languageGapCredit: [1, 0.6, 0.3, 0.1],
  /** The requested place is not among the welcome ones: with a remote option open, and without. */
  placeRemoteInsteadCredit: 0.7,
  placeNotListedCredit: 0.1,
  /** Credit by how many degrees are missing: none, 1, more. */
  degreeGapCredit: [1, 0.4, 0.1],
  rankBelowCredit: 0.6,
  rankMissingCredit: 0.3,
  /**
   * Texts: the BM25 constants; how many concepts and words of a position are searched for; the share of them that earns
   * half of the credit (and a little more); the weight of a concept that only the self-description mentions; how much
   * words may add to concepts; the minimum credit at which shared words are reported.
   */
  text: { k1: 1.2, b: 0.75, queryConcepts: 24, queryWords: 32, halfway: 0.3, selfDescribed: 0.5, wordsAdd: 0.3, wordsShared: 0.25 },
  /**
   * Private wishes: an institution of an unwanted kind; open-ended pay ("from X") that starts below the floor; the
   * maximum effect on the order.
   */
  wishes: { otherKindCredit: 0.3, openTopCredit: 0.7, influence: 0.25 },
} as const;

/** The steps of a slider, from "ignore" to "three times as important"; 1 keeps the default. */
export const ADJUSTMENT_STEPS = [0, 0.5, 1, 2, 3] as const;

/** Adjustments from a stored or received record. Drops unknown criteria, values that are not a step, and 1. */
export function cleanAdjustments(value: unknown): WeightAdjustments {
  if (typeof value !== "object" || value === null) return {};
  const given = new Map(Object.entries(value));
  const clean: WeightAdjustments = {};
  for (const criterion of CRITERIA) {
    const factor: unknown = given.get(criterion);
    const step = ADJUSTMENT_STEPS.find((each) => each === factor);
    if (step !== undefined && step !== 1) clean[criterion] = step;
  }
  return clean;
}

/** Parses the form used in links, `must_skills:2,place:0`; skips whatever cannot be parsed. */
export function parseAdjustments(text: string | null): WeightAdjustments {
  const pairs = (text ?? "").split(",").map((part) => part.split(":"));
  return cleanAdjustments(
    Object.fromEntries(pairs.map(([criterion = "", factor = ""]) => [criterion, factor === "" ? null : Number(factor)])),
  );
}

/** Writes the form used in links, criteria in their fixed order; empty when nothing is adjusted. */
export function formatAdjustments(adjustments: WeightAdjustments): string {
  const clean = cleanAdjustments(adjustments);
  return CRITERIA.flatMap((criterion) => (clean[criterion] === undefined ? [] : [`${criterion}:${clean[criterion]}`])).join(",");
}
