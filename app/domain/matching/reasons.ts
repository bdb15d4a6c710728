import type { AcademicRank, DegreeLevel, EngagementType, LanguageLevel, SkillLevel } from "~/domain/vocabulary/people";
import type { Necessity } from "~/domain/vocabulary/positions";
import type { InstitutionKind } from "~/domain/vocabulary/institutions";
import type { Criterion, PayFloor, SkillEvidence } from "./facts";

/**
 * The basis of a reason. For skills: only the expert's own claim; a claim or a text with linked works or posts; checked
 * by a coordinator. `stated`: any other fact of the profile, as the expert states it.
 */
export const BASES = ["claimed", "linked", "verified", "stated"] as const;
export type Basis = (typeof BASES)[number];

/** The known data of a skill that matches a requested one. */
interface SkillFacts {
  skillId: string;
  necessity: Necessity;
  level: SkillLevel;
  minLevel: SkillLevel;
  years: number | null;
  lastUsedYear: number | null;
  evidence: SkillEvidence;
}

/**
 * A coded fact behind a score. It holds ids, codes and numbers only: the wording belongs to i18n (namespace `matching`,
 * `reason.<code>`), so that both languages, screens and exports report the same facts. Dates are `YYYY-MM-DD`.
 */
export type Reason =
  | ({ code: "skill_met" | "skill_rusty" | "skill_below_level" } & SkillFacts)
  | { code: "skill_by_neighbour"; skillId: string; necessity: Necessity; via: string; level: SkillLevel | null }
  | { code: "skill_shown"; skillId: string; necessity: Necessity; evidence: SkillEvidence }
  | { code: "skill_named"; skillId: string; necessity: Necessity }
  | { code: "skill_missing"; skillId: string; necessity: Necessity }
  | { code: "skills_not_named" }
  | { code: "field_shared"; fieldCode: string }
  | { code: "field_near"; fieldCode: string }
  | { code: "field_outside" }
  | { code: "field_unknown" }
  | { code: "technology_shared"; technologyCode: string }
  | { code: "technology_near"; technologyCode: string }
  | { code: "technology_outside" }
  | { code: "technology_unknown" }
  | { code: "text_shared"; skillIds: string[] }
  | { code: "text_words_shared" }
  | { code: "text_apart" }
  | { code: "text_unknown" }
  | { code: "engagement_offered"; engagementType: EngagementType }
  | { code: "engagement_remote_instead"; engagementType: EngagementType }
  | { code: "dates_overlap"; from: string; until: string | null; months: number | null }
  | { code: "starts_late"; from: string; latest: string; months: number }
  | { code: "duration_covered"; months: number | null; asked: number }
  | { code: "duration_short"; months: number; asked: number }
  | { code: "hours_offered"; offered: number; asked: number }
  | { code: "hours_short"; offered: number; asked: number }
  | { code: "hours_unknown"; asked: number }
  | { code: "stay_offered"; offered: number; asked: number }
  | { code: "stay_short"; offered: number; asked: number }
  | { code: "stay_unknown"; asked: number }
  | { code: "on_site_days_offered"; offered: number; asked: number }
  | { code: "on_site_days_short"; offered: number; asked: number }
  | { code: "on_site_days_unknown"; asked: number }
  | { code: "time_zone_overlap"; hours: number; zone: string }
  | { code: "time_zone_narrow"; hours: number; zone: string }
  | { code: "time_zone_unknown" }
  | { code: "language_met" | "language_below"; languageCode: string; level: LanguageLevel; minLevel: LanguageLevel }
  | { code: "language_missing"; languageCode: string; minLevel: LanguageLevel }
  | { code: "language_unknown"; languageCode: string; minLevel: LanguageLevel }
  | { code: "place_welcome"; provinceCode: string }
  | { code: "place_open"; provinceCode: string }
  | { code: "place_remote_instead"; provinceCode: string }
  | { code: "place_not_listed"; provinceCode: string }
  | { code: "degree_met"; degree: DegreeLevel; minDegree: DegreeLevel }
  | { code: "degree_below"; degree: DegreeLevel; minDegree: DegreeLevel }
  | { code: "degree_unknown"; minDegree: DegreeLevel }
  | { code: "rank_met"; rank: AcademicRank; minRank: AcademicRank }
  | { code: "rank_below"; rank: AcademicRank; minRank: AcademicRank }
  | { code: "rank_missing"; minRank: AcademicRank }
  | { code: "experience_met"; years: number; minYears: number }
  | { code: "experience_short"; years: number; minYears: number }
  | { code: "experience_unknown"; minYears: number }
  | { code: "institution_wanted" | "institution_not_wanted"; institutionKind: InstitutionKind }
  | { code: "pay_enough" | "pay_below"; floor: PayFloor }
  | { code: "pay_unknown"; floor: PayFloor };
export type ReasonCode = Reason["code"];

/** One single change to a profile: what the institution may ask about, and what the expert may add if it is true. */
export type RaiseStep =
  | { code: "skill_at_level"; skillId: string; level: SkillLevel }
  | { code: "skill_evidence"; skillId: string }
  | { code: "skill_in_use"; skillId: string }
  | { code: "criterion_stated"; criterion: Criterion }
  | { code: "language_at_level"; languageCode: string; level: LanguageLevel }
  | { code: "start_by"; date: string }
  | { code: "hours_offered"; hours: number };

/** A change with the minimum score that the pair would then have, and the difference from the present one. */
export type Raise = RaiseStep & { score: number; gain: number };
export type RaiseCode = Raise["code"];

/** Why a pair, or one form of work for it, is impossible whatever its score. */
export type Block =
  | { code: "expert_blocked_institution" }
  | { code: "engagement_not_offered"; asked: EngagementType[] }
  | { code: "window_over"; engagementType: EngagementType; until: string }
  | { code: "remote_only_but_on_site"; engagementType: EngagementType };
export type BlockCode = Block["code"];
