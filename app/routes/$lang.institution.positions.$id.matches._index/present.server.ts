import { type SavedWeights } from "~/domain/matches/get-saved-weights.server";
import {
  EMPTY_MATCH_LIST,
  MATCH_SORTS,
  MATCH_VIEWS,
  matchListParams,
  type MatchListQuery,
  sliderName,
  withoutMatchFilters,
} from "~/domain/matches/match-list-query";
import { matchViewer } from "~/domain/matches/match-view.server";
import { type ExpertMatches, type ListedMatch } from "~/domain/matches/rank-experts-for-position.server";
import { whatIfDescriber } from "~/domain/matches/describe-what-if.server";
import { CRITERIA, type Criterion } from "~/domain/matching/facts";
import { nameCriterion } from "~/domain/matching/describe-match";
import { ADJUSTMENT_STEPS, formatAdjustments } from "~/domain/matching/weights";
import { countryName } from "~/domain/reference/countries";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { formatDate } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { matchChips, matchFilterOptions } from "./filters.server";

/** The data of the list, mapped by hand: no private wishes of the experts, no contact data. */
export async function matchListPage(query: MatchListQuery, found: ExpertMatches, savedBy: SavedWeights | null, locale: Locale) {
  const t = translator(locale, "matches");
  const view = await matchViewer(locale, "institution");
  const { position } = found;
  const title = pickText(locale, { vi: position.titleVi, en: position.titleEn });
  const to = (change: Partial<MatchListQuery>) => `?${matchListParams({ ...query, page: 1, ...change })}`;
  const weights = weightsPanel(query, found, savedBy, locale);
  const tried = found.tried === null ? null : whatIfDescriber(locale, await skillIndex())(found.tried);
  const rows = found.matches.map((match) => row(match, view, locale));
  const chips = matchChips(query, locale);
  return {
    title: `${t("experts.title")} – ${title?.text ?? ""}`,
    position: {
      id: position.id,
      version: position.version,
      title,
      institution: pickText(locale, { vi: position.institution.nameVi, en: position.institution.nameEn }),
    },
    isMember: found.isMember,
    /** How the reader can start a case from a row; null for read-only access. */
    begin: found.mayTune ? (found.isMember ? ("invite" as const) : ("introduce" as const)) : null,
    view: query.view,
    views: MATCH_VIEWS.map((value) => ({ value, to: to({ view: value }) })),
    sort: query.sort,
    sorts: MATCH_SORTS.map((value) => ({ value, to: to({ sort: value }) })),
    page: found.page,
    /** The list's address without and with its page number: other pages of the position link back to it. */
    params: matchListParams({ ...query, page: 1 }).toString(),
    address: matchListParams(query).toString(),
    near: query.near,
    nearTo: to({ near: !query.near }),
    total: found.total,
    fitting: found.fitting,
    nearMisses: found.nearMisses,
    considered: found.considered,
    degraded: found.degraded,
    tried,
    untriedTo: to({ try: null }),
    filters: matchFilterOptions(query, found.counts, locale),
    evidence: query.evidence,
    sure: query.sure,
    free: query.free,
    chips,
    clearTo: `?${matchListParams({ ...withoutMatchFilters(query), page: 1 })}`,
    weights,
    /** Announced to screen readers when the list has changed. */
    news: [
      t("experts.count", { count: found.fitting, considered: found.considered }),
      ...(weights.adjusted ? [t("weights.moved", { up: found.weights.up, down: found.weights.down })] : []),
      ...(rows[0] ? [t("weights.first", { name: rows[0].fullName })] : []),
    ].join(" "),
    rows,
  };
}

export type MatchListPage = Awaited<ReturnType<typeof matchListPage>>;
export type MatchRow = MatchListPage["rows"][number];
export type WeightsPanel = MatchListPage["weights"];

function row({ card, result, fits, freeFrom, move }: ListedMatch, view: Awaited<ReturnType<typeof matchViewer>>, locale: Locale) {
  const match = view(result);
  return {
    id: card.id,
    fullName: card.fullName,
    headline: pickText(locale, { vi: card.headlineVi, en: card.headlineEn }),
    place: [card.city, card.countryCode ? countryName(card.countryCode, locale) : ""].filter(Boolean).join(", "),
    verified: card.verified,
    fits,
    /** The formatted start date; `freeNow` is true once it has come. */
    freeFrom: freeFrom === null ? null : formatDate(locale, freeFrom),
    freeNow: result.headline.availability?.now ?? false,
    move,
    match,
  };
}

const DEFAULT_STOP = ADJUSTMENT_STEPS.indexOf(1);

/** The sliders, the current weights, and the actions for them. */
function weightsPanel(query: MatchListQuery, { weights, mayTune }: ExpertMatches, savedBy: SavedWeights | null, locale: Locale) {
  const t = translator(locale, "matches");
  const tm = translator(locale, "matching");
  const used = formatAdjustments(weights.used);
  const saved = formatAdjustments(weights.saved);
  const stop = (criterion: Criterion) => ADJUSTMENT_STEPS.findIndex((step) => step === (weights.used[criterion] ?? 1));
  return {
    stops: ADJUSTMENT_STEPS.map((_, index) => t(`weights.step.${String(index) as "0"}`)),
    sliders: CRITERIA.map((criterion) => ({
      name: sliderName(criterion),
      label: nameCriterion(tm, criterion),
      value: stop(criterion),
      disabledBecause: weights.states[criterion] === "asked" ? null : t(`weights.${weights.states[criterion]}`),
    })),
    used,
    saved,
    adjusted: used !== "",
    /** "Must-have skills: much; Place: ignore" */
    changed: CRITERIA.filter((criterion) => stop(criterion) !== DEFAULT_STOP)
      .map((criterion) => `${nameCriterion(tm, criterion)}: ${t(`weights.step.${String(stop(criterion)) as "0"}`)}`)
      .join("; "),
    isSaved: used === saved,
    hasSaved: saved !== "",
    mayTune,
    savedBy:
      savedBy === null || saved === ""
        ? null
        : t(savedBy.memberName === null ? "weights.savedByCoordinator" : "weights.savedBy", {
            name: savedBy.memberName ?? "",
            date: formatDate(locale, dayInVietnam(new Date(savedBy.at))),
          }),
    defaultTo: `?${matchListParams({ ...query, page: 1, adjustments: saved === "" ? null : {} })}`,
    savedTo: `?${matchListParams({ ...query, page: 1, adjustments: EMPTY_MATCH_LIST.adjustments })}`,
  };
}
