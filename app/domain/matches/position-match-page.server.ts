import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { describeReason } from "~/domain/matching/describe-match";
import { fieldLabel, fields } from "~/domain/reference/fields";
import { provinceName, provinces } from "~/domain/reference/provinces";
import { filterOptions } from "~/domain/search/filter-options";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { matchLabels, matchViewer } from "./match-view.server";
import { type JudgedPosition } from "./position-list-filters";
import { EMPTY_POSITION_LIST, positionListParams, type PositionListQuery } from "./position-list-query";
import { type PositionMatches } from "./rank-positions-for-expert.server";

/** Positions on one page of the list. */
export const POSITIONS_PER_PAGE = 20;

/**
 * View data for the list of positions for an expert, mapped explicitly.
 * @param reader the expert, who also sees how a position meets their private wishes and what to add to the profile; or
 *   a coordinator, who sees nothing of the wishes
 */
export async function positionMatchPage(
  query: PositionListQuery,
  found: PositionMatches,
  reader: "expert" | "coordinator",
  locale: Locale,
) {
  const t = translator(locale, "recommended");
  const [view, labels] = await Promise.all([matchViewer(locale, reader === "expert" ? "expert" : "institution"), matchLabels(locale)]);
  const tm = translator(locale, "matching");
  const to = (change: Partial<PositionListQuery>) => `?${positionListParams({ ...query, page: 1, ...change }).toString()}`;
  const row = ({ card, result, fits }: JudgedPosition) => ({
    id: card.id,
    title: pickText(locale, { vi: card.titleVi, en: card.titleEn }),
    institution: pickText(locale, { vi: card.institution.nameVi, en: card.institution.nameEn }),
    kind: card.kind,
    facts: [
      card.provinceCode ? provinceName(card.provinceCode, locale) : "",
      card.remotePossible ? t("remote") : "",
      card.dossierDeadline ? t("deadline", { date: formatDate(locale, card.dossierDeadline) }) : "",
    ].filter((fact) => fact !== ""),
    fits,
    match: view(result),
    wishes: reader === "expert" ? result.wishes.reasons.map((reason) => describeReason(tm, reason, labels)) : [],
  });
  return {
    reader,
    page: query.page,
    params: positionListParams({ ...query, page: 1 }).toString(),
    near: query.near,
    nearTo: to({ near: !query.near }),
    total: found.total,
    fitting: found.fitting,
    nearMisses: found.nearMisses,
    degraded: found.degraded,
    missing: found.missing[0] ?? null,
    filters: positionFilters(query, found, locale),
    chips: positionChips(query, locale),
    clearTo: `?${positionListParams({ ...EMPTY_POSITION_LIST, near: query.near }).toString()}`,
    rows: found.matches.map(row),
  };
}

export type PositionMatchPage = Awaited<ReturnType<typeof positionMatchPage>>;
export type PositionMatchRow = PositionMatchPage["rows"][number];

function positionFilters(query: PositionListQuery, { counts }: PositionMatches, locale: Locale) {
  const tc = translator(locale);
  return {
    form: filterOptions(ENGAGEMENT_TYPES, query.form, counts.form, (value) => tc(`engagementType.${value as "teaching"}`)),
    remote: { count: counts.remote, chosen: query.remote },
    institution: filterOptions(INSTITUTION_KINDS, query.institution, counts.institution, (value) =>
      tc(`institutionKind.${value as "agency"}`),
    ),
    province: filterOptions(
      provinces().map((province) => province.code),
      query.province,
      counts.province,
      (code) => provinceName(code, locale),
      "count",
    ),
    field: filterOptions(
      fields().map((field) => field.code),
      query.field,
      counts.field,
      (code) => fieldLabel(code, locale),
      "count",
    ),
  };
}

/** One chip per active filter value, with the URL that removes it. */
function positionChips(query: PositionListQuery, locale: Locale) {
  const tc = translator(locale);
  const t = translator(locale, "recommended");
  const without = (change: Partial<PositionListQuery>) => `?${positionListParams({ ...query, page: 1, ...change }).toString()}`;
  const each = <F extends "form" | "institution" | "province" | "field">(
    filter: F,
    label: (value: PositionListQuery[F][number]) => string,
  ) =>
    query[filter].map((value) => ({
      key: `${filter}-${value}`,
      label: label(value as PositionListQuery[F][number]),
      to: without({ [filter]: (query[filter] as string[]).filter((other) => other !== value) }),
    }));
  return [
    ...each("form", (value) => tc(`engagementType.${value}`)),
    ...(query.remote ? [{ key: "remote", label: t("filter.remote"), to: without({ remote: false }) }] : []),
    ...each("institution", (value) => tc(`institutionKind.${value}`)),
    ...each("province", (code) => provinceName(code, locale)),
    ...each("field", (code) => fieldLabel(code, locale)),
  ];
}
