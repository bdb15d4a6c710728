import { type SkillEvidence, type PayFloor, type Criterion } from "./facts";
import type { AcademicRank, DegreeLevel, EngagementType, LanguageLevel, SkillLevel } from "~/domain/vocabulary/people";
import type { InstitutionKind } from "~/domain/vocabulary/institutions";
import type { Currency, Necessity, PayPeriod, PositionKind } from "~/domain/vocabulary/positions";
import type { Basis, Block, Raise, Reason } from "./reasons";

/** The formula that produced a result. A change of any number or rule in this room needs a new version. */
export const MATCHING_VERSION = "matching v2";

/** A claimed skill. `years` and `lastUsedYear` are null where the expert did not say. */
export interface ExpertSkill {
  skillId: string;
  level: SkillLevel;
  years: number | null;
  lastUsedYear: number | null;
  evidence: SkillEvidence;
}

/** A skill that works or posts show although the expert does not claim it; its level is not known. */
interface ShownSkill {
  skillId: string;
  evidence: SkillEvidence;
}

/**
 * A text as a bag of terms: how often each stands in it, and how many there are in all. Terms are concepts
 * (`skill:<id>`, found by the taxonomy in either language) and folded words; text/terms.ts makes them.
 */
export interface TextTerms {
  length: number;
  counts: Readonly<Record<string, number>>;
}

/** What BM25 needs to know of all texts on the side that is ranked. `documentsWith` must be pure for the length of a call. */
export interface CorpusStatistics {
  documents: number;
  averageLength: number;
  documentsWith: (term: string) => number;
}

/** What a position pays, one of its bands. `from` null: up to `to`; `to` null: `from` and more. */
export interface PayOffer {
  from: number | null;
  to: number | null;
  currency: Currency;
  per: PayPeriod;
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
  /** A private wish: judged in `MatchResult.wishes` only. */
  payFloor: PayFloor | null;
}

/**
 * What matching may know of an expert. It deliberately has no place for name, sex, age, ethnicity, religion, politics,
 * health or family (DOMAIN, "Privacy rules"). `countryCode` and `publicationsCount` take no part.
 */
export interface MatchExpert {
  id: string;
  skills: readonly ExpertSkill[];
  /** Skills evident from works or posts but not claimed. For an id that is claimed too, the fuller evidence counts. */
  shownSkills: readonly ShownSkill[];
  /** Headline, biography, keywords, titles of works and posts; null: nothing written. */
  text: TextTerms | null;
  /** Private to the expert. An empty list: any kind is welcome. */
  wishes: { institutionKinds: readonly InstitutionKind[] };
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
interface Range {
  min: number | null;
  max: number | null;
}

/** What matching knows of a position. Whatever is null or empty is not asked for and is not judged. */
export interface MatchPosition {
  id: string;
  kind: PositionKind;
  institutionKind: InstitutionKind;
  /** What is paid; empty: not stated. */
  pay: readonly PayOffer[];
  /** Title, task, criteria, subjects; null: nothing written. */
  text: TextTerms | null;
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

/**
 * What a recruiter changes for one position, on top of the weights of the form of work: a factor from 0 (ignore) to 3
 * per criterion; 1 where none is given. A private wish of the institution: the expert's side is ranked without it.
 */
export type WeightAdjustments = Partial<Record<Criterion, number>>;

/** Everything a match needs besides the pair itself. Functions must be pure for the length of a call. */
export interface MatchContext {
  /** `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  today: string;
  neighbours: (skillId: string) => readonly SkillNeighbour[];
  /** True when this expert blocked the institution behind this position. */
  isBlocked: (expertId: string, positionId: string) => boolean;
  weights: MatchWeights;
  adjustments: WeightAdjustments;
  /** Statistics of the experts' texts; null: texts are not compared. */
  corpus: CorpusStatistics | null;
}

/**
 * `scored`: judged, `value` is 0-1. `unknown`: asked, but the data to judge it is missing; it lowers confidence and
 * leaves the score alone. `not_asked`: takes no part in either.
 */
export type CriterionState = "scored" | "unknown" | "not_asked";

/** A reason with what it rests on and what it is worth: 0-1, or null where the data to judge it is missing. */
export type GroundedReason = Reason & { basis: Basis; credit: number | null };

export interface CriterionResult {
  criterion: Criterion;
  weight: number;
  state: CriterionState;
  /** 0-1, or null unless `scored`. */
  value: number | null;
  /** 0-1: how much of this criterion rests on stated data. */
  known: number;
  reasons: GroundedReason[];
}

/** How the pair fares in one form of work; `score` is 0 when that form is blocked. */
export interface TypeResult {
  engagementType: EngagementType;
  score: number;
  confidence: number;
  blocks: Block[];
}

/** How a position meets the expert's private wishes. */
export interface WishesResult {
  state: CriterionState;
  /** 0-1, or null unless `scored`. */
  value: number | null;
  reasons: GroundedReason[];
}

/** What the sentence of a pair says. */
export interface Headline {
  strongest: Reason | null;
  mainGap: Reason | null;
  /** Must-haves that reach the level asked, those that are met or nearly so (credit of 0.4 and more), and all. */
  mustMet: number;
  mustNear: number;
  mustTotal: number;
  /** Must-haves that nothing on the profile answers. */
  missing: string[];
  /** The offer that fits best; `overlapHours` a day with Vietnamese office hours, null when on site or unknown. */
  availability: {
    engagementType: EngagementType;
    /** True when the window has begun. */
    now: boolean;
    from: string;
    until: string | null;
    hoursPerWeek: number | null;
    months: number | null;
    overlapHours: number | null;
  } | null;
}

/**
 * One judged pair. `wishes` and `mutual` are PRIVATE to the expert: never send them, nor anything computed from them
 * but the order of a list, to the institution. Everything else may be shown to both sides.
 */
export interface MatchResult {
  version: typeof MATCHING_VERSION;
  expertId: string;
  positionId: string;
  /** Integer 0-100; 0 when blocked. */
  score: number;
  /** The key that lists are ordered by, 0-100: the fit and the expert's private wishes together. */
  mutual: number;
  wishes: WishesResult;
  /** 0-1 in hundredths: the share of the weight asked that rests on stated data. */
  confidence: number;
  /** Why the pair cannot be; empty when it can. */
  blocks: Block[];
  /** The form in which the pair fits best; null when blocked. */
  bestEngagementType: EngagementType | null;
  byType: TypeResult[];
  criteria: CriterionResult[];
  headline: Headline;
  /** What would raise the score most, largest gain first; computed by judging the changed pair. */
  raises: Raise[];
}
