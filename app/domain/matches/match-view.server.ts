import { type TFunction } from "~/i18n/i18n";
import { type EngagementType } from "~/domain/vocabulary/people";
import { type Criterion } from "~/domain/matching/facts";
import { type CriterionState, type MatchResult } from "~/domain/matching/model";
import { type Basis } from "~/domain/matching/reasons";
import {
  type CallerLabels,
  nameCriterion,
  describeBasis,
  describeHeadline,
  describeRaise,
  describeReason,
} from "~/domain/matching/describe-match";
import { fieldLabel } from "~/domain/reference/fields";
import { languageName } from "~/domain/reference/languages";
import { provinceName } from "~/domain/reference/provinces";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { technologyLabel } from "~/domain/reference/technologies";
import { formatDate, formatNumber, formatPercent } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { timeZonePlace } from "~/i18n/time-zone";

/** One criterion as text. `value` is 0..100, null unless scored; `share` is its percentage of the requested points. */
export type CriterionView = {
  key: Criterion;
  name: string;
  state: CriterionState;
  value: number | null;
  share: number;
  /** `skillId`: the skill of the expert that a fact refers to. */
  facts: { sentence: string; basis: Basis; /** "shown by 2 publications" */ grounds: string; skillId: string | null }[];
};

/**
 * A match as text, ready to render: no ids, no codes that a reader would have to know, and no private wishes of the
 * expert. Every page and export about a match uses it.
 */
export type MatchView = {
  score: number;
  /** "Độ tin cậy 82 %" */
  confidence: string;
  /** 0..100 */
  sure: number;
  /** The match in one sentence. */
  sentence: string;
  strongest: string | null;
  gap: string | null;
  /** Names of the must-haves that nothing on the profile matches. */
  missing: string[];
  mustMet: number;
  mustTotal: number;
  bestForm: EngagementType | null;
  criteria: CriterionView[];
  /** The changes that would raise the score most. */
  raises: string[];
};

/**
 * Formats results in the reader's language; create it once per request, since it reads the snapshot of the taxonomy.
 * @param reader whom the advice addresses: what an institution may ask about, or what an expert may add
 */
export async function matchViewer(locale: Locale, reader: "institution" | "expert"): Promise<(result: MatchResult) => MatchView> {
  const t = translator(locale, "matching");
  const tm = translator(locale, "matches");
  const labels = await matchLabels(locale);
  return (result) => {
    const { strongest, mainGap, missing, mustMet, mustTotal } = result.headline;
    const points = result.criteria.reduce((sum, one) => sum + (one.state === "not_asked" ? 0 : one.weight), 0);
    return {
      score: result.score,
      confidence: tm("confidence", { share: formatPercent(locale, result.confidence) }),
      sure: Math.round(result.confidence * 100),
      sentence: describeHeadline(t, result, labels),
      strongest: strongest ? describeReason(t, strongest, labels) : null,
      gap: mainGap ? describeReason(t, mainGap, labels) : null,
      missing: missing.map((id) => labels("skill", id)),
      mustMet,
      mustTotal,
      bestForm: result.bestEngagementType,
      criteria: result.criteria
        .filter((criterion) => criterion.state !== "not_asked")
        .map((criterion) => ({
          key: criterion.criterion,
          name: nameCriterion(t, criterion.criterion),
          state: criterion.state,
          value: criterion.value === null ? null : Math.round(criterion.value * 100),
          share: points > 0 ? Math.round((criterion.weight / points) * 100) : 0,
          facts: criterion.reasons.map((reason) => ({
            sentence: describeReason(t, reason, labels),
            basis: reason.basis,
            grounds: describeBasis(t, reason),
            skillId: "via" in reason ? reason.via : "skillId" in reason ? reason.skillId : null,
          })),
        })),
      raises: result.raises.map((raise) => describeRaise(t, raise, reader, labels)),
    };
  };
}

/** Labels for everything that reasons refer to, in the reader's language. */
export async function matchLabels(locale: Locale): Promise<CallerLabels> {
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
