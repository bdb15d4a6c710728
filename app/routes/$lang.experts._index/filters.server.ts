import { ENGAGEMENT_TYPES, LANGUAGE_LEVELS } from "~/domain/experts/model";
import { countries, countryName } from "~/domain/reference/countries";
import { fieldLabel, fields } from "~/domain/reference/fields";
import { languageName, languages } from "~/domain/reference/languages";
import { currentTechnologies, technologyLabel } from "~/domain/reference/technologies";
import { DEGREE_FILTERS, LEVEL_FILTERS, withoutExpertFilter, type ExpertFilter, type ExpertQuery } from "~/domain/search/experts-query";
import { filterOptions } from "~/domain/search/filter-options";
import { type Counts } from "~/domain/search/results";
import { type ExpertResults } from "~/domain/search/search-experts.server";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { todayInVietnam } from "~/platform/clock.server";

/** The options of each filter with what they would bring. */
export function expertFilterOptions(query: ExpertQuery, counts: ExpertResults["counts"], locale: Locale) {
  const t = translator(locale);
  const of = (filter: keyof NonNullable<ExpertResults["counts"]>): Counts | null => counts?.[filter] ?? null;
  const technologies = currentTechnologies(todayInVietnam()).map((group) => group.code);
  return {
    engagement: filterOptions(ENGAGEMENT_TYPES, query.engagement, of("engagement"), (value) => t(`engagementType.${value as "teaching"}`)),
    field: filterOptions(fields().map((field) => field.code), query.field, of("field"), (code) => fieldLabel(code, locale), "count"),
    technology: filterOptions(technologies, query.technology, of("technology"), (code) => technologyLabel(code, locale)),
    country: filterOptions(countries().map((country) => country.code), query.country, of("country"), (code) => countryName(code, locale), "count"),
    language: filterOptions(languages().map((language) => language.code), query.language, of("language"), (code) => languageName(code, locale), "count"),
    degree: DEGREE_FILTERS.map((value) => ({ value, label: t(`degreeLevel.${value as "bachelor"}`), count: of("degree")?.[value] ?? null, chosen: query.degree === value })),
    availableToday: query.available === null ? (of("available")?.[todayInVietnam()] ?? null) : null,
    level: LEVEL_FILTERS.map((value) => ({ value, label: t(`skillLevel.${value}`), count: of("level")?.[value] ?? null })),
    languageLevel: LANGUAGE_LEVELS.map((value) => ({ value, label: t(`languageLevel.${value}`), count: of("languageLevel")?.[value] ?? null })),
    verified: { count: counts === null ? null : (counts.verified.true ?? 0), chosen: query.verified },
  };
}

/** One chip for each value that is filtered by, with the query that is left without it. */
export function expertChips(query: ExpertQuery, locale: Locale, skillLabel: (id: string) => string) {
  const t = translator(locale, "search");
  const common = translator(locale);
  const chips: { key: string; label: string; query: ExpertQuery }[] = [];
  const each = (filter: "engagement" | "skill" | "field" | "technology" | "country" | "language", label: (value: string) => string) => {
    for (const value of query[filter]) {
      const rest = (query[filter] as string[]).filter((other) => other !== value);
      chips.push({ key: `${filter}-${value}`, label: label(value), query: { ...query, [filter]: rest, page: 1 } });
    }
  };
  const single = (filter: ExpertFilter, label: string) => chips.push({ key: filter, label, query: withoutExpertFilter(query, filter) });
  if (query.q !== "") chips.push({ key: "q", label: t("chip.q", { text: query.q }), query: { ...query, q: "", page: 1 } });
  each("engagement", (value) => common(`engagementType.${value as "teaching"}`));
  if (query.available) single("available", t("chip.available", { date: formatDate(locale, query.available) }));
  each("skill", skillLabel);
  if (query.level) single("level", t("chip.level", { level: common(`skillLevel.${query.level}`) }));
  each("field", (code) => fieldLabel(code, locale));
  each("technology", (code) => technologyLabel(code, locale));
  each("country", (code) => countryName(code, locale));
  each("language", (code) => languageName(code, locale));
  if (query.languageLevel && query.language.length > 0) single("languageLevel", t("chip.languageLevel", { level: common(`languageLevel.${query.languageLevel}`) }));
  if (query.degree) single("degree", t("chip.degree", { degree: common(`degreeLevel.${query.degree}`) }));
  if (query.verified) single("verified", t("chip.verified"));
  return chips;
}

/** A filter in words, where one is advised to remove it: its value when it has one, else its name. */
export function filterTitle(filter: ExpertFilter | "q", query: ExpertQuery, locale: Locale): string {
  const t = translator(locale, "search");
  return filter === "q" ? query.q : t(`filter.${filter}`);
}
