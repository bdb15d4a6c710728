import { CRITERIA, type MatchWeights, type WeightAdjustments } from "./model";

/**
 * Points per criterion and form of work; each row sums to 100. The reasons for each row are in docs/matching.md,
 * "How much each aspect counts". A criterion with 0 points takes no part in that form.
 */
export const DEFAULT_WEIGHTS: MatchWeights = {
  return_long_term: {
    must_skills: 36, nice_skills: 8, fields: 14, text: 0, engagement: 4, dates: 12,
    workload: 0, time_zone: 0, languages: 6, place: 8, seniority: 12,
  },
  remote_advising: {
    must_skills: 40, nice_skills: 8, fields: 14, text: 0, engagement: 4, dates: 6,
    workload: 8, time_zone: 10, languages: 6, place: 0, seniority: 4,
  },
  short_visit: {
    must_skills: 34, nice_skills: 6, fields: 14, text: 0, engagement: 4, dates: 14,
    workload: 8, time_zone: 0, languages: 6, place: 6, seniority: 8,
  },
  teaching: {
    must_skills: 28, nice_skills: 6, fields: 14, text: 0, engagement: 4, dates: 10,
    workload: 8, time_zone: 2, languages: 10, place: 4, seniority: 14,
  },
  joint_research: {
    must_skills: 34, nice_skills: 8, fields: 22, text: 0, engagement: 4, dates: 8,
    workload: 4, time_zone: 6, languages: 5, place: 0, seniority: 9,
  },
  policy_advising: {
    must_skills: 28, nice_skills: 6, fields: 20, text: 0, engagement: 4, dates: 6,
    workload: 4, time_zone: 5, languages: 9, place: 0, seniority: 18,
  },
};

/** The other numbers of the formula, in one place; docs/matching.md gives the reason for each. */
export const TUNING = {
  /** Share of the score lost when no must-have is met at all (docs: "Must-haves cannot be made up for"). */
  mustHaveGate: 0.5,
  /** Credit by how many skill levels are missing: none, 1, 2, 3. */
  levelGapCredit: [1, 0.6, 0.25, 0.1],
  /** Years without use that cost nothing, then the loss per further year, down to the floor. */
  recency: { freeYears: 2, lossPerYear: 0.08, floor: 0.4 },
  /** How sure a skill is when the expert did not say when it was last used. */
  certaintyWithoutLastUse: 0.8,
  /** What a neighbouring skill proves of the asked one, multiplied by the strength of the link. */
  neighbourCredit: { narrower: 0.85, broader: 0.5, whole: 0.7, part: 0.6, related: 0.5 },
  /** A neighbour never counts as the skill itself. */
  neighbourCap: 0.8,
  /** Another narrow field within the same broad field of the OECD list. */
  sameBroadFieldCredit: 0.4,
  /** Another product of the same group of strategic technologies, or the group where a product was asked for. */
  sameTechnologyGroupCredit: 0.6,
  /** With no latest start given, this many months after the earliest one. */
  startGraceMonths: 6,
  /** A start this many months too late is worth nothing. */
  lateStartZeroMonths: 6,
  /** Waking hours in which a remote adviser can be asked to talk, minutes after local midnight. */
  wakingFrom: 7 * 60,
  wakingUntil: 22 * 60,
  /** Office hours in Việt Nam, minutes after midnight in Asia/Ho_Chi_Minh. */
  officeFrom: 8 * 60,
  officeUntil: 17 * 60,
  /** Common hours a day that are as good as sharing a zone. */
  overlapHoursEnough: 4,
  /** Credit by how many CEFR steps are missing: none, 1, 2, more. */
  languageGapCredit: [1, 0.6, 0.3, 0.1],
  /** Asked-for place not among those welcome: with a remote way open, and without. */
  placeRemoteInsteadCredit: 0.7,
  placeNotListedCredit: 0.2,
  /** Credit by how many degrees are missing: none, 1, more. */
  degreeGapCredit: [1, 0.4, 0.1],
  rankBelowCredit: 0.6,
  rankMissingCredit: 0.3,
} as const;

/** The stops of a slider, from "ignore" to "three times as important"; 1 leaves the default. */
export const ADJUSTMENT_STEPS = [0, 0.5, 1, 2, 3] as const;

/** Adjustments from a stored or received record: unknown criteria, values that are no stop, and 1 are left out. */
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

/** Reads the form that links carry, `must_skills:2,place:0`; what cannot be read is left out. */
export function parseAdjustments(text: string | null): WeightAdjustments {
  const pairs = (text ?? "").split(",").map((part) => part.split(":"));
  return cleanAdjustments(Object.fromEntries(pairs.map(([criterion = "", factor = ""]) => [criterion, factor === "" ? null : Number(factor)])));
}

/** Writes that form, criteria in their fixed order; empty when nothing is adjusted. */
export function formatAdjustments(adjustments: WeightAdjustments): string {
  const clean = cleanAdjustments(adjustments);
  return CRITERIA.flatMap((criterion) => (clean[criterion] === undefined ? [] : [`${criterion}:${clean[criterion]}`])).join(",");
}
