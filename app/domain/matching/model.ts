import { type SkillEvidence, type PayFloor, type Criterion } from "./facts";
import type { AcademicRank, DegreeLevel, EngagementType, LanguageLevel, SkillLevel } from "~/domain/vocabulary/people";
import type { InstitutionKind } from "~/domain/vocabulary/institutions";
import type { Currency, Necessity, PayPeriod, PositionKind } from "~/domain/vocabulary/positions";
import type { Basis, Block, Raise, Reason } from "./reasons";

/** The version of the formula that produced a result. Any change to a number or rule in this folder needs a new version. */
export const MATCHING_VERSION = "matching v2";

/** A claimed skill. `years` and `lastUsedYear` are null when the expert did not state them. */
export interface ExpertSkill {
  skillId: string;
  level: SkillLevel;
  years: number | null;
  lastUsedYear: number | null;
  evidence: SkillEvidence;
}

/** A skill that works or posts show although the expert does not claim it; its level is unknown. */
interface ShownSkill {
  skillId: string;
  evidence: SkillEvidence;
}

/**
 * A text as a bag of terms: the count of each term and the total count. Terms are concepts (`skill:<id>`, found by the
 * taxonomy in either language) and folded words; text/terms.ts creates them.
 */
export interface TextTerms {
  length: number;
  counts: Readonly<Record<string, number>>;
}

/** The statistics that BM25 needs of all texts on the ranked side. `documentsWith` must be pure for the duration of a call. */
export interface CorpusStatistics {
  documents: number;
  averageLength: number;
  documentsWith: (term: string) => number;
}

/** One pay band of a position. `from` null: up to `to`; `to` null: `from` and more. */
export interface PayOffer {
  from: number | null;
  to: number | null;
  currency: Currency;
  per: PayPeriod;
}

/** One form of work on offer. Dates are `YYYY-MM-DD`, both inclusive; `until` null means open-ended. */
export interface Availability {
  engagementType: EngagementType;
  from: string;
  until: string | null;
  hoursPerWeek: number | null;
  /** Months on site, for the forms that bring the expert to Việt Nam. */
  months: number | null;
  /** Welcome provinces; an empty list means anywhere. */
  provinceCodes: readonly string[];
  remoteOnly: boolean;
  /** A private wish: judged in `MatchResult.wishes` only. */
  payFloor: PayFloor | null;
}

/**
 * What matching may know about an expert. It deliberately has no field for name, sex, age, ethnicity, religion,
 * politics, health or family (DOMAIN, "Privacy rules"). `countryCode` and `publicationsCount` do not affect the score.
 */
export interface MatchExpert {
  id: string;
  skills: readonly ExpertSkill[];
  /** Skills evident from works or posts but not claimed. If an id is also claimed, the fuller evidence counts. */
  shownSkills: readonly ShownSkill[];
  /** Headline, biography, keywords, titles of works and posts; null when nothing is written. */
  text: TextTerms | null;
  /** Private to the expert. An empty list means any kind is welcome. */
  wishes: { institutionKinds: readonly InstitutionKind[] };
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  availability: readonly Availability[];
  /** IANA name; null, or a name unknown to the runtime, counts as not stated. */
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
interface Range {
  min: number | null;
  max: number | null;
}

/** What matching knows about a position. Fields that are null or empty are not requested and not judged. */
export interface MatchPosition {
  id: string;
  kind: PositionKind;
  institutionKind: InstitutionKind;
  /** The pay offered; empty when not stated. */
  pay: readonly PayOffer[];
  /** Title, task, criteria, subjects; null when nothing is written. */
  text: TextTerms | null;
  /** Accepted forms; an empty list accepts every form. */
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
 * A neighbour of a requested skill in the taxonomy. `direction` is relative to the requested skill: with `broader`,
 * `up` means the neighbour is the broader skill and `down` the narrower one; with `part_of`, `up` means the neighbour
 * is the whole and `down` a part. `related` has no direction (null). `strength` is 0-1.
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

/**
 * A recruiter's adjustments for one position, applied to the weights of the form of work: a factor from 0 (ignore) to 3
 * per criterion; 1 by default. They are private to the institution: the expert's side is ranked without them.
 */
export type WeightAdjustments = Partial<Record<Criterion, number>>;

/** Everything a match needs besides the pair itself. Functions must be pure for the duration of a call. */
export interface MatchContext {
  /** `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  today: string;
  neighbours: (skillId: string) => readonly SkillNeighbour[];
  /** True when this expert blocked the institution behind this position. */
  isBlocked: (expertId: string, positionId: string) => boolean;
  weights: MatchWeights;
  adjustments: WeightAdjustments;
  /** Statistics of the experts' texts; null when texts are not compared. */
  corpus: CorpusStatistics | null;
}

/**
 * `scored`: judged, `value` is 0-1. `unknown`: asked, but the data to judge it is missing; it lowers the confidence and
 * does not change the score. `not_asked`: affects neither.
 */
export type CriterionState = "scored" | "unknown" | "not_asked";

/** A reason with its basis and its credit: 0-1, or null when the data to judge it is missing. */
export type GroundedReason = Reason & { basis: Basis; credit: number | null };

export interface CriterionResult {
  criterion: Criterion;
  weight: number;
  state: CriterionState;
  /** 0-1, or null unless `scored`. */
  value: number | null;
  /** 0-1: the share of this criterion that rests on stated data. */
  known: number;
  reasons: GroundedReason[];
}

/** The result for the pair in one form of work; `score` is 0 when that form is blocked. */
export interface TypeResult {
  engagementType: EngagementType;
  score: number;
  confidence: number;
  blocks: Block[];
}

/** How well a position meets the expert's private wishes. */
export interface WishesResult {
  state: CriterionState;
  /** 0-1, or null unless `scored`. */
  value: number | null;
  reasons: GroundedReason[];
}

/** The data for the summary sentence of a pair. */
export interface Headline {
  strongest: Reason | null;
  mainGap: Reason | null;
  /** Must-haves that reach the requested level; those that are met or nearly met (credit of 0.4 and more); the total. */
  mustMet: number;
  mustNear: number;
  mustTotal: number;
  /** Must-haves that nothing on the profile matches. */
  missing: string[];
  /** The best-fitting offer; `overlapHours` is per day with Vietnamese office hours, null when on site or unknown. */
  availability: {
    engagementType: EngagementType;
    /** True when the availability window has begun. */
    now: boolean;
    from: string;
    until: string | null;
    hoursPerWeek: number | null;
    months: number | null;
    overlapHours: number | null;
  } | null;
}

/**
 * The result for one pair. `wishes` and `mutual` are PRIVATE to the expert: never send them, or anything computed from
 * them except the order of a list, to the institution. Everything else may be shown to both sides.
 */
export interface MatchResult {
  version: typeof MATCHING_VERSION;
  expertId: string;
  positionId: string;
  /** Integer 0-100; 0 when blocked. */
  score: number;
  /** The sort key of lists, 0-100: the fit combined with the expert's private wishes. */
  mutual: number;
  wishes: WishesResult;
  /** 0-1, in hundredths: the share of the requested weight that rests on stated data. */
  confidence: number;
  /** Why the pair is impossible; empty when it is possible. */
  blocks: Block[];
  /** The form in which the pair fits best; null when blocked. */
  bestEngagementType: EngagementType | null;
  byType: TypeResult[];
  criteria: CriterionResult[];
  headline: Headline;
  /** The changes that would raise the score most, largest gain first; computed by scoring the changed pair. */
  raises: Raise[];
}
