import { createI18n, typed, type TFunction } from "~/i18n/i18n";
import { describe, expect, it } from "vitest";
import { LANGUAGE_LEVELS, SKILL_LEVELS } from "~/domain/vocabulary/people";
import en from "~/i18n/messages/en/matching";
import vi from "~/i18n/messages/vi/matching";
import { CRITERIA, NO_EVIDENCE } from "./facts";
import {
  nameBasis,
  nameCriterion,
  describeBasis,
  describeBlock,
  describeHeadline,
  describeRaise,
  describeReason,
  type CallerLabels,
} from "./describe-match";
import { sampleContext, sampleExpert, samplePosition } from "./samples.fixture";
import { matchPair } from "./score";
import { BASES, type Block, type BlockCode, type Raise, type RaiseCode, type Reason, type ReasonCode } from "./reasons";

const skill = { skillId: "s", necessity: "must", level: 3, minLevel: 2, years: null, lastUsedYear: null, evidence: NO_EVIDENCE } as const;
const floor = { amount: 2000, currency: "USD", per: "month" } as const;
const amounts = { offered: 4, asked: 8 };
const language = { languageCode: "vi", level: "B2", minLevel: "C1" } as const;

/** One reason per code; the compiler rejects a missing code. */
const reasons: { [Code in ReasonCode]: Extract<Reason, { code: Code }> | Reason } = {
  skill_met: { code: "skill_met", ...skill },
  skill_rusty: { code: "skill_rusty", ...skill, lastUsedYear: 2010 },
  skill_below_level: { code: "skill_below_level", ...skill },
  skill_by_neighbour: { code: "skill_by_neighbour", skillId: "s", necessity: "must", via: "t", level: 4 },
  skill_shown: { code: "skill_shown", skillId: "s", necessity: "must", evidence: { ...NO_EVIDENCE, posts: 1 } },
  skill_named: { code: "skill_named", skillId: "s", necessity: "must" },
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
  text_shared: { code: "text_shared", skillIds: ["s", "t"] },
  text_words_shared: { code: "text_words_shared" },
  text_apart: { code: "text_apart" },
  text_unknown: { code: "text_unknown" },
  engagement_offered: { code: "engagement_offered", engagementType: "teaching" },
  engagement_remote_instead: { code: "engagement_remote_instead", engagementType: "teaching" },
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
  institution_wanted: { code: "institution_wanted", institutionKind: "company" },
  institution_not_wanted: { code: "institution_not_wanted", institutionKind: "company" },
  pay_enough: { code: "pay_enough", floor },
  pay_below: { code: "pay_below", floor },
  pay_unknown: { code: "pay_unknown", floor },
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
  { code: "skill_by_neighbour", skillId: "s", necessity: "must", via: "t", level: null },
];
const change = { score: 81, gain: 6 };
const raises: { [Code in RaiseCode]: Extract<Raise, { code: Code }> } = {
  skill_at_level: { code: "skill_at_level", skillId: "s", level: 3, ...change },
  skill_evidence: { code: "skill_evidence", skillId: "s", ...change },
  skill_in_use: { code: "skill_in_use", skillId: "s", ...change },
  criterion_stated: { code: "criterion_stated", criterion: "languages", ...change },
  language_at_level: { code: "language_at_level", languageCode: "vi", level: "B2", ...change },
  start_by: { code: "start_by", date: "2027-03-01", ...change },
  hours_offered: { code: "hours_offered", hours: 10, ...change },
};

const labels: CallerLabels = (kind, value) => `<${kind} ${value}>`;
const catalogues = { en, vi };

/** A translator that fails on a key the catalogue lacks. */
function speaker(locale: "en" | "vi"): TFunction<"matching"> {
  const i18n = createI18n(locale, { matching: catalogues[locale] }, (key) => {
    throw new Error(`no message ${key} in ${locale}`);
  });
  return typed(i18n.translator("matching"));
}

describe.each(["en", "vi"] as const)("in %s", (locale) => {
  const t = speaker(locale);

  it.each(Object.keys(reasons) as ReasonCode[])("the reason %s has a sentence with nothing left open", (code) => {
    const sentence = describeReason(t, reasons[code], labels);
    expect(sentence).toMatch(/ /);
    expect(sentence).not.toMatch(/\{\{|undefined|null|reason\./);
  });

  it.each(variants.map((reason) => [JSON.stringify(reason), reason] as const))("the variant %s has a sentence", (_, reason) => {
    expect(describeReason(t, reason, labels)).not.toMatch(/\{\{|undefined|null|reason\./);
  });

  it.each(Object.keys(blocks) as BlockCode[])("the block %s has a sentence with nothing left open", (code) => {
    expect(describeBlock(t, blocks[code], labels)).not.toMatch(/\{\{|undefined|null|block\./);
  });

  it.each(Object.keys(raises) as RaiseCode[])("the raise %s has a sentence for the institution and one for the expert", (code) => {
    const [asked, told] = (["institution", "expert"] as const).map((reader) => describeRaise(t, raises[code], reader, labels));
    for (const sentence of [asked, told]) {
      expect(sentence).toContain("<number 81>");
      expect(sentence).not.toMatch(/\{\{|undefined|null|raise\./);
    }
    expect(asked).not.toBe(told);
  });

  it.each(BASES)("the basis %s has a name", (basis) => {
    expect(nameBasis(t, basis)).not.toMatch(/basis\.|^$/);
  });

  it("every criterion and level has a name", () => {
    expect(CRITERIA.map((criterion) => nameCriterion(t, criterion))).not.toContain("");
    expect(Object.keys(catalogues[locale].skillLevel)).toEqual(SKILL_LEVELS.map(String));
    expect(Object.keys(catalogues[locale].languageLevel)).toEqual([...LANGUAGE_LEVELS]);
  });
});

describe("the sentence of a pair", () => {
  const strongest = { code: "skill_met", ...skill, level: 4, years: 12, lastUsedYear: 2026 } as const;
  const availability = {
    engagementType: "remote_advising",
    now: false,
    from: "2027-03-01",
    until: null,
    hoursPerWeek: 10,
    months: null,
    overlapHours: 4,
  } as const;
  const pair = matchPair(sampleExpert(), samplePosition(), sampleContext());
  const headline = { strongest, mainGap: null, mustMet: 4, mustNear: 4, mustTotal: 5, missing: ["dft"], availability };

  it("says what is met, what is strongest, what is missing, and when and how much", () => {
    expect(describeHeadline(speaker("en"), { ...pair, headline }, labels)).toBe(
      "Meets 4 of 5 must-haves; strongest: <skill s>, expert, 12 years, used in 2026; missing: <skill dft>; " +
        "free from <date 2027-03-01>, <number 10> h a week, <number 4> h daily overlap with Hà Nội",
    );
    expect(describeHeadline(speaker("vi"), { ...pair, headline }, labels)).toBe(
      "Đạt 4/5 yêu cầu bắt buộc; mạnh nhất: <skill s>, chuyên sâu, 12 năm, dùng gần nhất 2026; còn thiếu: <skill dft>; " +
        "sẵn sàng từ <date 2027-03-01>, <number 10> giờ/tuần, trùng <number 4> giờ mỗi ngày với Hà Nội",
    );
  });

  it("says what is weakest when nothing is missing, and nothing of what is not known", () => {
    const mainGap = reasons.skill_below_level;
    const silent = {
      ...headline,
      mainGap,
      missing: [],
      availability: { ...availability, now: true, hoursPerWeek: null, overlapHours: null },
    };
    expect(describeHeadline(speaker("en"), { ...pair, headline: { ...silent, strongest: null } }, labels)).toBe(
      "Meets 4 of 5 must-haves; weakest point: <skill s> – independent; the position asks for practised; free now",
    );
    const open = { ...silent, mustTotal: 0, mustMet: 0, mainGap: null, availability: null, strongest: reasons.field_shared };
    expect(describeHeadline(speaker("en"), { ...pair, headline: open }, labels)).toBe(
      "The position names no must-have skill; strongest: Works in the field asked for – <field 2.2>",
    );
  });

  it("calls a skill that reaches the level asked no weakness, only unproved where nothing shows it", () => {
    const met = { code: "skill_met", ...skill } as const;
    const told = (mainGap: Reason) =>
      describeHeadline(
        speaker("en"),
        { ...pair, headline: { ...headline, strongest: null, missing: [], availability: null, mainGap } },
        labels,
      );
    expect(told(met)).toBe("Meets 4 of 5 must-haves; nothing yet shows: <skill s>");
    expect(told({ ...met, evidence: { ...NO_EVIDENCE, posts: 1 } })).toBe("Meets 4 of 5 must-haves");
    expect(told({ code: "text_words_shared" })).toBe("Meets 4 of 5 must-haves");
  });

  it("says why a blocked pair cannot be", () => {
    expect(describeHeadline(speaker("en"), { ...pair, headline, blocks: [blocks.engagement_not_offered] }, labels)).toBe(
      "The form of work is not on offer: <engagement_type teaching>, <engagement_type short_visit>",
    );
  });
});

describe("sentences", () => {
  it("tell what a skill rests on", () => {
    const t = speaker("en");
    const shown = { ...NO_EVIDENCE, publications: 2, patents: 1, posts: 1 };
    const met = { code: "skill_met", ...skill, credit: 1 } as const;
    expect(describeBasis(t, { ...met, basis: "claimed" })).toBe("claimed");
    expect(describeBasis(t, { ...met, basis: "linked", evidence: shown })).toBe("shown by 2 publications, 1 patent, 1 post");
    expect(describeBasis(t, { ...met, basis: "verified", evidence: shown })).toBe(
      "checked by a coordinator, shown by 2 publications, 1 patent, 1 post",
    );
    expect(describeBasis(t, { ...met, basis: "verified" })).toBe("checked by a coordinator");
    expect(describeBasis(t, { code: "field_outside", basis: "stated", credit: 0 })).toBe("from the profile");
  });

  it("put the caller's labels in place of ids, and short words in place of levels", () => {
    expect(describeReason(speaker("en"), { code: "skill_met", ...skill, years: 12, lastUsedYear: 2026 }, labels)).toBe(
      "<skill s>: independent, 12 years, last used in 2026",
    );
    expect(describeReason(speaker("vi"), reasons.time_zone_narrow, labels)).toBe(
      "Mỗi ngày chỉ có <number 1.5> giờ trùng với giờ hành chính ở Việt Nam (giờ <time_zone America/Halifax>)",
    );
  });

  it("take the singular where English needs it", () => {
    expect(describeReason(speaker("en"), { code: "skill_met", ...skill, years: 1 }, labels)).toBe("<skill s>: independent, 1 year");
  });
});
