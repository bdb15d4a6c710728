import { createInstance, type TFunction } from "i18next";
import { describe, expect, it } from "vitest";
import { LANGUAGE_LEVELS, SKILL_LEVELS } from "~/domain/experts/model";
import en from "~/i18n/messages/en/matching";
import vi from "~/i18n/messages/vi/matching";
import { CRITERIA, NO_EVIDENCE } from "./model";
import { nameCriterion, sayBlock, sayReason, type CallerLabels } from "./speak";
import { BLOCK_CODES, REASON_CODES, type Block, type BlockCode, type Reason, type ReasonCode } from "./reasons";

const skill = { skillId: "s", necessity: "must", level: 3, minLevel: 2, years: null, lastUsedYear: null, evidence: NO_EVIDENCE } as const;
const amounts = { offered: 4, asked: 8 };
const language = { languageCode: "vi", level: "B2", minLevel: "C1" } as const;

/** One reason per code; the compiler refuses a code without one. */
const reasons: { [Code in ReasonCode]: Extract<Reason, { code: Code }> | Reason } = {
  skill_met: { code: "skill_met", ...skill },
  skill_rusty: { code: "skill_rusty", ...skill, lastUsedYear: 2010 },
  skill_below_level: { code: "skill_below_level", ...skill },
  skill_by_neighbour: { code: "skill_by_neighbour", skillId: "s", necessity: "must", via: "t", level: 4 },
  skill_missing: { code: "skill_missing", skillId: "s", necessity: "must" },
  skills_not_named: { code: "skills_not_named" },
  field_shared: { code: "field_shared", fieldCode: "2.2" },
  field_near: { code: "field_near", fieldCode: "2.2" },
  field_outside: { code: "field_outside" },
  field_unknown: { code: "field_unknown" },
  technology_shared: { code: "technology_shared", technologyCode: "x.1" },
  technology_near: { code: "technology_near", technologyCode: "x.1" },
  technology_outside: { code: "technology_outside" },
  technology_unknown: { code: "technology_unknown" },
  engagement_offered: { code: "engagement_offered", engagementType: "teaching" },
  dates_overlap: { code: "dates_overlap", from: "2027-01-01", until: "2027-06-30", months: 6 },
  starts_late: { code: "starts_late", from: "2027-01-01", latest: "2026-12-01", months: 1 },
  duration_covered: { code: "duration_covered", months: 12, asked: 6 },
  duration_short: { code: "duration_short", months: 3, asked: 6 },
  hours_offered: { code: "hours_offered", offered: 10, asked: 8 },
  hours_short: { code: "hours_short", ...amounts },
  hours_unknown: { code: "hours_unknown", asked: 8 },
  stay_offered: { code: "stay_offered", offered: 3, asked: 2 },
  stay_short: { code: "stay_short", ...amounts },
  stay_unknown: { code: "stay_unknown", asked: 2 },
  on_site_days_offered: { code: "on_site_days_offered", offered: 60, asked: 10 },
  on_site_days_short: { code: "on_site_days_short", ...amounts },
  on_site_days_unknown: { code: "on_site_days_unknown", asked: 10 },
  time_zone_overlap: { code: "time_zone_overlap", hours: 4, zone: "Europe/Berlin" },
  time_zone_narrow: { code: "time_zone_narrow", hours: 1.5, zone: "America/Halifax" },
  time_zone_unknown: { code: "time_zone_unknown" },
  language_met: { code: "language_met", ...language },
  language_below: { code: "language_below", ...language },
  language_missing: { code: "language_missing", languageCode: "vi", minLevel: "C1" },
  language_unknown: { code: "language_unknown", languageCode: "vi", minLevel: "C1" },
  place_welcome: { code: "place_welcome", provinceCode: "hue" },
  place_open: { code: "place_open", provinceCode: "hue" },
  place_remote_instead: { code: "place_remote_instead", provinceCode: "hue" },
  place_not_listed: { code: "place_not_listed", provinceCode: "hue" },
  degree_met: { code: "degree_met", degree: "doctorate", minDegree: "master" },
  degree_below: { code: "degree_below", degree: "bachelor", minDegree: "master" },
  degree_unknown: { code: "degree_unknown", minDegree: "master" },
  rank_met: { code: "rank_met", rank: "professor", minRank: "professor" },
  rank_below: { code: "rank_below", rank: "associate_professor", minRank: "professor" },
  rank_missing: { code: "rank_missing", minRank: "professor" },
  experience_met: { code: "experience_met", years: 12, minYears: 5 },
  experience_short: { code: "experience_short", years: 1, minYears: 5 },
  experience_unknown: { code: "experience_unknown", minYears: 5 },
};
const blocks: { [Code in BlockCode]: Extract<Block, { code: Code }> } = {
  expert_blocked_institution: { code: "expert_blocked_institution" },
  engagement_not_offered: { code: "engagement_not_offered", asked: ["teaching", "short_visit"] },
  window_over: { code: "window_over", engagementType: "teaching", until: "2026-01-01" },
  remote_only_but_on_site: { code: "remote_only_but_on_site", engagementType: "teaching" },
};
const variants: Reason[] = [
  { code: "skill_met", ...skill, years: 1 },
  { code: "skill_met", ...skill, lastUsedYear: 2026 },
  { code: "skill_met", ...skill, years: 12, lastUsedYear: 2026 },
  { code: "dates_overlap", from: "2027-01-01", until: null, months: null },
  { code: "duration_covered", months: null, asked: 12 },
];

const labels: CallerLabels = (kind, value) => `<${kind} ${value}>`;
const catalogues = { en, vi };

/** A translator that fails on a key the catalogue lacks. */
function speaker(locale: "en" | "vi"): TFunction<"matching"> {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { matching: catalogues[locale] } },
    defaultNS: "matching",
    initImmediate: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`no message ${key} in ${locale}`);
    },
  });
  return instance.getFixedT(locale, "matching");
}

describe.each(["en", "vi"] as const)("in %s", (locale) => {
  const t = speaker(locale);

  it.each(REASON_CODES)("the reason %s has a sentence with nothing left open", (code) => {
    const sentence = sayReason(t, reasons[code], labels);
    expect(sentence).toMatch(/ /);
    expect(sentence).not.toMatch(/\{\{|undefined|null|reason\./);
  });

  it.each(variants.map((reason) => [JSON.stringify(reason), reason] as const))("the variant %s has a sentence", (_, reason) => {
    expect(sayReason(t, reason, labels)).not.toMatch(/\{\{|undefined|null|reason\./);
  });

  it.each(BLOCK_CODES)("the block %s has a sentence with nothing left open", (code) => {
    expect(sayBlock(t, blocks[code], labels)).not.toMatch(/\{\{|undefined|null|block\./);
  });

  it("every criterion and level has a name", () => {
    expect(CRITERIA.map((criterion) => nameCriterion(t, criterion))).not.toContain("");
    expect(Object.keys(catalogues[locale].skillLevel)).toEqual(SKILL_LEVELS.map(String));
    expect(Object.keys(catalogues[locale].languageLevel)).toEqual([...LANGUAGE_LEVELS]);
  });
});

describe("sentences", () => {
  it("put the caller's labels in place of ids, and short words in place of levels", () => {
    expect(sayReason(speaker("en"), { code: "skill_met", ...skill, years: 12, lastUsedYear: 2026 }, labels)).toBe(
      "<skill s>: independent, 12 years, last used in 2026",
    );
    expect(sayReason(speaker("vi"), reasons.time_zone_narrow, labels)).toBe(
      "Mỗi ngày chỉ có <number 1.5> giờ trùng với giờ hành chính ở Việt Nam (giờ <time_zone America/Halifax>)",
    );
  });

  it("take the singular where English needs it", () => {
    expect(sayReason(speaker("en"), { code: "skill_met", ...skill, years: 1 }, labels)).toBe("<skill s>: independent, 1 year");
  });
});
