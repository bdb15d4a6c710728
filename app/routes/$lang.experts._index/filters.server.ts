import { ENGAGEMENT_TYPES, LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { countries, countryName } from "~/domain/reference/countries";
import { countryGroupName, countryGroups } from "~/domain/reference/country-groups";
import { fieldLabel, fields } from "~/domain/reference/fields";
import { languageName, languages } from "~/domain/reference/languages";
import { currentTechnologies, technologyLabel } from "~/domain/reference/technologies";
import {
  CONFIRMED_DAYS,
  DEGREE_FILTERS,
  LEAST_SCORES,
  LEVEL_FILTERS,
  RADII,
  UNMET_BY,
  WITHIN_MONTHS,
  type ExpertFilter,
  type ExpertQuery,
} from "~/domain/search/experts-query";
import { filterOptions } from "~/domain/search/filter-options";
import { type Counts } from "~/domain/search/results";
import { type ExpertResults } from "~/domain/search/search-experts.server";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";

/** The options of each filter with their number of results. */
export function expertFilterOptions(query: ExpertQuery, counts: ExpertResults["counts"], locale: Locale) {
  const t = translator(locale);
  const of = (filter: keyof NonNullable<ExpertResults["counts"]>): Counts | null => counts?.[filter] ?? null;
  const d = translator(locale, "desk");
  const inGroup = (codes: readonly string[]) => codes.reduce((sum, code) => sum + (counts?.country[code] ?? 0), 0);
  const byName = countries().map(({ code }) => ({ value: code, label: countryName(code, locale) }));
  const technologies = currentTechnologies(todayInVietnam()).map((group) => group.code);
  return {
    engagement: filterOptions(ENGAGEMENT_TYPES, query.engagement, of("engagement"), (value) => t(`engagementType.${value as "teaching"}`)),
    field: filterOptions(
      fields().map((field) => field.code),
      query.field,
      of("field"),
      (code) => fieldLabel(code, locale),
      "count",
    ),
    technology: filterOptions(technologies, query.technology, of("technology"), (code) => technologyLabel(code, locale)),
    country: filterOptions(
      countries().map((country) => country.code),
      query.country,
      of("country"),
      (code) => countryName(code, locale),
      "count",
    ),
    region: countryGroups()
      .map(({ code, countries: codes }) => ({
        value: code,
        label: countryGroupName(code, locale),
        count: counts === null ? null : inGroup(codes),
        chosen: query.region.includes(code),
      }))
      .filter((option) => option.count !== 0 || option.chosen),
    near: byName.sort((a, b) => a.label.localeCompare(b.label, locale)),
    km: RADII.map((value) => ({ value, label: d("filter.kilometres", { count: Number(value) }) })),
    within: WITHIN_MONTHS.map((value) => ({ value, label: d("filter.withinMonths", { count: Number(value) }) })),
    confirmed: CONFIRMED_DAYS.map((value) => ({ value, label: d("filter.confirmedDays", { days: value }) })),
    score: LEAST_SCORES.map((value) => ({ value, label: d("filter.atLeastScore", { score: value }) })),
    unmet: UNMET_BY.map((value) => ({ value, label: d(`unmet.${value}`) })),
    language: filterOptions(
      languages().map((language) => language.code),
      query.language,
      of("language"),
      (code) => languageName(code, locale),
      "count",
    ),
    degree: DEGREE_FILTERS.map((value) => ({
      value,
      label: t(`degreeLevel.${value as "bachelor"}`),
      count: of("degree")?.[value] ?? null,
      chosen: query.degree === value,
    })),
    availableToday: query.available === null ? (of("available")?.[todayInVietnam()] ?? null) : null,
    level: LEVEL_FILTERS.map((value) => ({ value, label: t(`skillLevel.${value}`), count: of("level")?.[value] ?? null })),
    languageLevel: LANGUAGE_LEVELS.map((value) => ({
      value,
      label: t(`languageLevel.${value}`),
      count: of("languageLevel")?.[value] ?? null,
    })),
    verified: { count: counts === null ? null : (counts.verified.true ?? 0), chosen: query.verified },
  };
}

/** The label of a filter in the advice to remove it: its value if it has one, otherwise its name. */
export function filterTitle(filter: ExpertFilter | "q", query: ExpertQuery, locale: Locale): string {
  const t = translator(locale, "search");
  return filter === "q" ? query.q : t(`filter.${filter}`);
}
