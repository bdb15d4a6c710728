/**
 * The criteria for an expert in Article 3 of Decree 249/2025/ND-CP, in force since 2025-09-19: all of the general
 * criteria and one of the specific ones. The labels are in i18n (`dossiers:criterion.*`).
 */
export const GENERAL_CRITERIA = ["led_work", "real_contribution", "wishes_to_contribute"] as const;
export const SPECIFIC_CRITERIA = [
  "applied_invention",
  "recognised_work",
  "doctorate_top_university",
  "doctorate_international_programme",
] as const;
export const CRITERIA = [...GENERAL_CRITERIA, ...SPECIFIC_CRITERIA] as const;
export type Criterion = (typeof CRITERIA)[number];

export const CRITERION_VERDICTS = ["met", "not_met", "unclear"] as const;
export type CriterionVerdict = (typeof CRITERION_VERDICTS)[number];

/**
 * The overall result of the verdicts: `met` when every general criterion and one specific criterion are met; `not_met`
 * when that is no longer possible; `open` while something is unclear or not yet checked.
 */
export function article3(verdicts: Partial<Record<Criterion, CriterionVerdict>>): "met" | "not_met" | "open" {
  const general = GENERAL_CRITERIA.map((criterion) => verdicts[criterion]);
  const specific = SPECIFIC_CRITERIA.map((criterion) => verdicts[criterion]);
  if (general.includes("not_met") || specific.every((verdict) => verdict === "not_met")) return "not_met";
  return general.every((verdict) => verdict === "met") && specific.includes("met") ? "met" : "open";
}
