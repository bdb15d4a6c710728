import type { Block, BlockCode, Reason, ReasonCode } from "./reasons";

/** A parameter that the caller has to label or format for the reader; `value` is an id, a code, a date or a number as text. */
export type LabelKind =
  | "skill"
  | "skill_level"
  | "field"
  | "technology"
  | "engagement_type"
  | "province"
  | "language"
  | "language_level"
  | "degree"
  | "academic_rank"
  | "time_zone"
  | "date"
  | "number";
export type Labels = (kind: LabelKind, value: string) => string;

/** Codes with more than one sentence, depending on the known data; every other code has one message of the same name. */
export type ReasonKey =
  | ReasonCode
  | "skill_met_years"
  | "skill_met_used"
  | "skill_met_years_used"
  | "skill_by_neighbour_shown"
  | "dates_overlap_open"
  | "duration_covered_open";

/** A message of the namespace `matching`, without its group; `params.count` selects the plural form where there is one. */
export interface Sentence<Key extends ReasonKey | BlockCode> {
  key: Key;
  params: Record<string, string | number>;
}

function reasonSentence(key: ReasonKey, params: Record<string, string | number> = {}): Sentence<ReasonKey> {
  return { key, params };
}

function explainSkillMet(
  reason: Extract<Reason, { code: "skill_met" | "skill_rusty" | "skill_below_level" }>,
  labels: Labels,
): Sentence<ReasonKey> {
  const { years, lastUsedYear } = reason;
  const params: Record<string, string | number> = {
    skill: labels("skill", reason.skillId),
    level: labels("skill_level", String(reason.level)),
    minLevel: labels("skill_level", String(reason.minLevel)),
  };
  if (years !== null) params["count"] = years;
  if (lastUsedYear !== null) params["year"] = String(lastUsedYear);
  if (reason.code !== "skill_met") return reasonSentence(reason.code, params);
  if (years === null) return reasonSentence(lastUsedYear === null ? "skill_met" : "skill_met_used", params);
  return reasonSentence(lastUsedYear === null ? "skill_met_years" : "skill_met_years_used", params);
}

/**
 * The sentence for a reason: its key under `reason` in the namespace `matching`, and its parameters; the caller labels
 * the ids. Sentences refer to the expert without naming a person, so both sides and exports can show them unchanged.
 */
export function explainReason(reason: Reason, labels: Labels): Sentence<ReasonKey> {
  const number = (value: number) => labels("number", String(value));
  const { code } = reason;
  switch (code) {
    case "skill_met":
    case "skill_rusty":
    case "skill_below_level":
      return explainSkillMet(reason, labels);
    case "skill_by_neighbour": {
      const params = { skill: labels("skill", reason.skillId), via: labels("skill", reason.via) };
      if (reason.level === null) return reasonSentence("skill_by_neighbour_shown", params);
      return reasonSentence(code, { ...params, level: labels("skill_level", String(reason.level)) });
    }
    case "skill_shown":
    case "skill_named":
    case "skill_missing":
      return reasonSentence(code, { skill: labels("skill", reason.skillId) });
    case "skills_not_named":
    case "field_outside":
    case "field_unknown":
    case "technology_outside":
    case "technology_unknown":
    case "text_words_shared":
    case "text_apart":
    case "text_unknown":
    case "time_zone_unknown":
    case "institution_wanted":
    case "institution_not_wanted":
    case "pay_enough":
    case "pay_below":
    case "pay_unknown":
      return reasonSentence(code);
    case "text_shared":
      return reasonSentence(code, { skills: reason.skillIds.map((id) => labels("skill", id)).join(", ") });
    case "field_shared":
    case "field_near":
      return reasonSentence(code, { field: labels("field", reason.fieldCode) });
    case "technology_shared":
    case "technology_near":
      return reasonSentence(code, { technology: labels("technology", reason.technologyCode) });
    case "engagement_offered":
    case "engagement_remote_instead":
      return reasonSentence(code, { type: labels("engagement_type", reason.engagementType) });
    case "dates_overlap": {
      const from = labels("date", reason.from);
      if (reason.until === null) return reasonSentence("dates_overlap_open", { from });
      return reasonSentence(code, { from, until: labels("date", reason.until) });
    }
    case "starts_late":
      return reasonSentence(code, {
        from: labels("date", reason.from),
        latest: labels("date", reason.latest),
        count: reason.months,
      });
    case "duration_covered":
      if (reason.months === null) return reasonSentence("duration_covered_open", { count: reason.asked });
      return reasonSentence(code, { offered: number(reason.months), count: reason.asked });
    case "duration_short":
    case "stay_offered":
    case "stay_short":
    case "on_site_days_offered":
    case "on_site_days_short": {
      const offered = code === "duration_short" ? reason.months : reason.offered;
      return reasonSentence(code, { offered: number(offered), count: reason.asked });
    }
    case "hours_offered":
    case "hours_short":
      return reasonSentence(code, { offered: number(reason.offered), asked: number(reason.asked) });
    case "hours_unknown":
      return reasonSentence(code, { asked: number(reason.asked) });
    case "stay_unknown":
    case "on_site_days_unknown":
      return reasonSentence(code, { count: reason.asked });
    case "time_zone_overlap":
    case "time_zone_narrow":
      return reasonSentence(code, { hours: number(reason.hours), zone: labels("time_zone", reason.zone) });
    case "language_met":
    case "language_below":
      return reasonSentence(code, {
        language: labels("language", reason.languageCode),
        level: labels("language_level", reason.level),
        minLevel: labels("language_level", reason.minLevel),
      });
    case "language_missing":
    case "language_unknown":
      return reasonSentence(code, {
        language: labels("language", reason.languageCode),
        minLevel: labels("language_level", reason.minLevel),
      });
    case "place_welcome":
    case "place_open":
    case "place_remote_instead":
    case "place_not_listed":
      return reasonSentence(code, { province: labels("province", reason.provinceCode) });
    case "degree_met":
    case "degree_below":
      return reasonSentence(code, { degree: labels("degree", reason.degree), minDegree: labels("degree", reason.minDegree) });
    case "degree_unknown":
      return reasonSentence(code, { minDegree: labels("degree", reason.minDegree) });
    case "rank_met":
    case "rank_below":
      return reasonSentence(code, {
        rank: labels("academic_rank", reason.rank),
        minRank: labels("academic_rank", reason.minRank),
      });
    case "rank_missing":
      return reasonSentence(code, { minRank: labels("academic_rank", reason.minRank) });
    case "experience_met":
    case "experience_short":
      return reasonSentence(code, { count: reason.years, asked: number(reason.minYears) });
    case "experience_unknown":
      return reasonSentence(code, { count: reason.minYears });
  }
}

/** The sentence for a block, built the same way, under `block`. */
export function explainBlock(block: Block, labels: Labels): Sentence<BlockCode> {
  const key = block.code;
  switch (block.code) {
    case "expert_blocked_institution":
      return { key, params: {} };
    case "engagement_not_offered":
      return { key, params: { types: block.asked.map((type) => labels("engagement_type", type)).join(", ") } };
    case "window_over":
      return {
        key,
        params: { type: labels("engagement_type", block.engagementType), until: labels("date", block.until) },
      };
    case "remote_only_but_on_site":
      return { key, params: { type: labels("engagement_type", block.engagementType) } };
  }
}
