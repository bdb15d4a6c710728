import type { AcademicRank, DegreeLevel, EngagementType, LanguageLevel, SkillLevel } from "~/domain/experts/model";
import type { Necessity, PositionKind } from "~/domain/positions/model";
import type { Block, Reason } from "./reasons";

/** The formula that produced a result. A change of any number or rule in this room needs a new version. */
export const MATCHING_VERSION = "matching v1";

/** The aspects a pair is judged by, in the order they are shown. */
export const CRITERIA = [
  "must_skills",
  "nice_skills",
  "fields",
  "engagement",
  "dates",
  "workload",
  "time_zone",
  "languages",
  "place",
  "seniority",
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** A claimed skill. `years` and `lastUsedYear` are null where the expert did not say. */
export interface ExpertSkill {
  skillId: string;
  level: SkillLevel;
  years: number | null;
  lastUsedYear: number | null;
}

/** One form of work on offer. Dates are `YYYY-MM-DD`, both ends included; `until` null means no end is planned. */
export interface Availability {
  engagementType: EngagementType;
  from: string;
  until: string | null;
  hoursPerWeek: number | null;
  /** Months on site, for the forms that bring the expert to Việt Nam. */
  months: number | null;
  /** Provinces welcome; an empty list means anywhere. */
  provinceCodes: readonly string[];
  remoteOnly: boolean;
}

/**
 * What matching may know of an expert. It deliberately has no place for name, sex, age, ethnicity, religion, politics,
 * health or family (DOMAIN, "Privacy rules"). `countryCode` and `publicationsCount` take no part in v1.
 */
export interface MatchExpert {
  id: string;
  skills: readonly ExpertSkill[];
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  availability: readonly Availability[];
  /** IANA name; null or unknown to the runtime counts as not stated. */
  timeZone: string | null;
  countryCode: string | null;
  languages: readonly { code: string; level: LanguageLevel }[];
  /** null: not stated; "none": no degree. */
  highestDegree: DegreeLevel | null;
  /** null: holds no rank. */
  academicRank: AcademicRank | null;
  yearsOfExperience: number | null;
  publicationsCount: number;
}

export interface AskedSkill {
  skillId: string;
  necessity: Necessity;
  minLevel: SkillLevel;
}

/** A range whose ends may be open. */
export interface Range {
  min: number | null;
  max: number | null;
}

/** What matching knows of a position. Whatever is null or empty is not asked for and is not judged. */
export interface MatchPosition {
  id: string;
  kind: PositionKind;
  /** Forms accepted; an empty list accepts every form. */
  engagementTypes: readonly EngagementType[];
  skills: readonly AskedSkill[];
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  provinceCode: string | null;
  remotePossible: boolean;
  startFrom: string | null;
  startUntil: string | null;
  durationMonths: Range;
  hoursPerWeek: Range;
  onSiteDaysPerYear: number | null;
  languages: readonly { code: string; minLevel: LanguageLevel }[];
  minDegree: DegreeLevel | null;
  minAcademicRank: AcademicRank | null;
  minYearsExperience: number | null;
}

/**
 * A neighbour of an asked skill in the taxonomy. `direction` is seen from the asked skill: `up` with `broader` means the
 * neighbour is the broader one, `down` the narrower one; `up` with `part_of` means the neighbour is the whole, `down` a
 * part. `related` has no direction (null). `strength` is 0-1.
 */
export interface SkillNeighbour {
  skillId: string;
  kind: "broader" | "related" | "part_of";
  direction: "up" | "down" | null;
  strength: number;
}

/** Points per criterion; only their proportions matter. */
export type CriterionWeights = Readonly<Record<Criterion, number>>;
export type MatchWeights = Readonly<Record<EngagementType, CriterionWeights>>;

/** Everything a match needs besides the pair itself. Functions must be pure for the length of a call. */
export interface MatchContext {
  /** `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  today: string;
  neighbours: (skillId: string) => readonly SkillNeighbour[];
  /** True when this expert blocked the institution behind this position. */
  isBlocked: (expertId: string, positionId: string) => boolean;
  weights: MatchWeights;
}

/**
 * `scored`: judged, `value` is 0-1. `unknown`: asked, but the data to judge it is missing; it lowers confidence and
 * leaves the score alone. `not_asked`: takes no part in either.
 */
export type CriterionState = "scored" | "unknown" | "not_asked";

export interface CriterionResult {
  criterion: Criterion;
  weight: number;
  state: CriterionState;
  /** 0-1, or null unless `scored`. */
  value: number | null;
  /** 0-1: how much of this criterion rests on stated data. */
  known: number;
  reasons: Reason[];
}

/** How the pair fares in one form of work; `score` is 0 when that form is blocked. */
export interface TypeResult {
  engagementType: EngagementType;
  score: number;
  confidence: number;
  blocks: Block[];
}

export interface MatchResult {
  version: typeof MATCHING_VERSION;
  expertId: string;
  positionId: string;
  /** Integer 0-100; 0 when blocked. */
  score: number;
  /** 0-1 in hundredths: the share of the weight asked that rests on stated data. */
  confidence: number;
  /** Why the pair cannot be; empty when it can. */
  blocks: Block[];
  /** The form in which the pair fits best; null when blocked. */
  bestEngagementType: EngagementType | null;
  byType: TypeResult[];
  criteria: CriterionResult[];
  headline: { strongest: Reason | null; mainGap: Reason | null; mustMet: number; mustTotal: number };
}
