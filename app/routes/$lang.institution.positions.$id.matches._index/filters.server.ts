import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { type FilterCounts } from "~/domain/matches/match-filters";
import {
  CONFIDENCE_FILTERS,
  EVIDENCE_FILTERS,
  matchListParams,
  type MatchFilter,
  type MatchListQuery,
  withoutMatchFilter,
} from "~/domain/matches/match-list-query";
import { countries, countryName } from "~/domain/reference/countries";
import { fieldLabel, fields } from "~/domain/reference/fields";
import { languageName, languages } from "~/domain/reference/languages";
import { filterOptions } from "~/domain/search/filter-options";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";

/** The options of each filter with their number of results. */
export function matchFilterOptions(query: MatchListQuery, counts: FilterCounts, locale: Locale) {
  const common = translator(locale);
  return {
    form: filterOptions(ENGAGEMENT_TYPES, query.form, counts.form, (value) => common(`engagementType.${value as "teaching"}`)),
    country: filterOptions(
      countries().map((country) => country.code),
      query.country,
      counts.country,
      (code) => countryName(code, locale),
      "count",
    ),
    field: filterOptions(
      fields().map((field) => field.code),
      query.field,
      counts.field,
      (code) => fieldLabel(code, locale),
      "count",
    ),
    language: filterOptions(
      languages().map((language) => language.code),
      query.language,
      counts.language,
      (code) => languageName(code, locale),
      "count",
    ),
    evidence: EVIDENCE_FILTERS.map((value) => ({ value, count: counts.evidence[value] ?? 0 })),
    sure: CONFIDENCE_FILTERS.map((value) => ({ value, count: counts.sure[value] ?? 0 })),
    must: { count: counts.must, chosen: query.must },
  };
}

/** One chip for each active filter value, with the address that removes it. */
export function matchChips(query: MatchListQuery, locale: Locale) {
  const t = translator(locale, "matches");
  const common = translator(locale);
  const chips: { key: string; label: string; to: string }[] = [];
  const add = (key: string, label: string, rest: MatchListQuery) => chips.push({ key, label, to: `?${matchListParams(rest)}` });
  const each = (filter: "form" | "country" | "field" | "language", label: (value: string) => string) => {
    for (const value of query[filter]) {
      add(`${filter}-${value}`, label(value), {
        ...query,
        [filter]: (query[filter] as string[]).filter((other) => other !== value),
        page: 1,
      });
    }
  };
  const single = (filter: MatchFilter, label: string) => add(filter, label, withoutMatchFilter(query, filter));
  each("form", (value) => common(`engagementType.${value as "teaching"}`));
  if (query.must) single("must", t("filter.must"));
  if (query.evidence) single("evidence", t(`filter.evidenceChip.${query.evidence}`));
  if (query.sure) single("sure", t("filter.sureChip", { share: query.sure }));
  if (query.free) single("free", t("filter.freeChip", { date: formatDate(locale, query.free) }));
  each("country", (code) => countryName(code, locale));
  each("field", (code) => fieldLabel(code, locale));
  each("language", (code) => languageName(code, locale));
  return chips;
}
