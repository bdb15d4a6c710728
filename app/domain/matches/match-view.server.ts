import { type TFunction } from "i18next";
import { type Criterion, type CriterionState, type MatchResult } from "~/domain/matching/model";
import { nameCriterion, sayReason, type CallerLabels } from "~/domain/matching/speak";
import { fieldLabel } from "~/domain/reference/fields";
import { languageName } from "~/domain/reference/languages";
import { provinceName } from "~/domain/reference/provinces";
import { skillIndex } from "~/domain/reference/skill-index.server";
import { technologyLabel } from "~/domain/reference/technologies";
import { formatDate, formatNumber, formatPercent } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { timeZonePlace } from "~/i18n/time-zone";
import { type EngagementType } from "~/domain/experts/model";

/** A match in words, ready to draw: no ids, no codes that a reader would have to know. */
export type MatchView = {
  score: number;
  /** "Độ tin cậy 82 %" */
  confidence: string;
  strongest: string | null;
  gap: string | null;
  mustMet: number;
  mustTotal: number;
  bestForm: EngagementType | null;
  criteria: { key: Criterion; name: string; state: CriterionState; /** 0..100, null unless scored */ value: number | null; sentences: string[] }[];
};

/** Turns results into words of the reader's language; made once a request, since it reads the taxonomy's snapshot. */
export async function matchViewer(locale: Locale): Promise<(result: MatchResult) => MatchView> {
  const t = translator(locale, "matching");
  const tm = translator(locale, "matches");
  const labels = await callerLabels(locale);
  return (result) => ({
    score: result.score,
    confidence: tm("confidence", { share: formatPercent(locale, result.confidence) }),
    strongest: result.headline.strongest ? sayReason(t, result.headline.strongest, labels) : null,
    gap: result.headline.mainGap ? sayReason(t, result.headline.mainGap, labels) : null,
    mustMet: result.headline.mustMet,
    mustTotal: result.headline.mustTotal,
    bestForm: result.bestEngagementType,
    criteria: result.criteria
      .filter((criterion) => criterion.state !== "not_asked")
      .map((criterion) => ({
        key: criterion.criterion,
        name: nameCriterion(t, criterion.criterion),
        state: criterion.state,
        value: criterion.value === null ? null : Math.round(criterion.value * 100),
        sentences: criterion.reasons.map((reason) => sayReason(t, reason, labels)),
      })),
  });
}

async function callerLabels(locale: Locale): Promise<CallerLabels> {
  const taxonomy = await skillIndex();
  const tc = translator(locale) as TFunction<"common">;
  const tm = translator(locale, "matches");
  return (kind, value) => {
    switch (kind) {
      case "skill":
        return taxonomy.label(value, locale);
      case "field":
        return fieldLabel(value, locale);
      case "technology":
        return technologyLabel(value, locale);
      case "engagement_type":
        return tc(`engagementType.${value as EngagementType}`);
      case "province":
        return provinceName(value, locale);
      case "language":
        return languageName(value, locale);
      case "degree":
        return value === "none" ? tm("noDegree") : tc(`degreeLevel.${value as "doctorate"}`);
      case "academic_rank":
        return tc(`academicRank.${value as "professor"}`);
      case "time_zone":
        return timeZonePlace(value);
      case "date":
        return formatDate(locale, value);
      case "number":
        return formatNumber(locale, Number(value));
    }
  };
}
