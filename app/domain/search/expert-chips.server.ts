import { countryName } from "~/domain/reference/countries";
import { countryGroupName } from "~/domain/reference/country-groups";
import { fieldLabel } from "~/domain/reference/fields";
import { languageName } from "~/domain/reference/languages";
import { technologyLabel } from "~/domain/reference/technologies";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { activeExpertFilters, withoutExpertFilter, type ExpertFilter, type ExpertQuery } from "./experts-query";

/** Labels of the records that a query names by id, as far as the reader may see them. */
export type LookedUpNames = { searches: ReadonlyMap<string, string>; position: string | null; shortlist: string | null };
export type QueryChip<Query> = { key: string; label: string; query: Query };

/** One chip per active filter value, with the query that removes it; a group of skills is one value. */
export function expertChips(
  query: ExpertQuery,
  locale: Locale,
  skillLabel: (id: string) => string,
  names: LookedUpNames,
): QueryChip<ExpertQuery>[] {
  const t = translator(locale, "search");
  const d = translator(locale, "desk");
  const common = translator(locale);
  const active = activeExpertFilters(query);
  const chips: QueryChip<ExpertQuery>[] = [];
  const each = (
    filter: "engagement" | "skill" | "none" | "field" | "technology" | "country" | "region" | "language" | "saved",
    label: (value: string) => string,
  ) => {
    for (const value of query[filter]) {
      const rest = (query[filter] as string[]).filter((other) => other !== value);
      chips.push({ key: `${filter}-${value}`, label: label(value), query: { ...query, [filter]: rest, page: 1 } });
    }
  };
  const single = (filter: ExpertFilter, label: string) => chips.push({ key: filter, label, query: withoutExpertFilter(query, filter) });
  if (query.q !== "") chips.push({ key: "q", label: t("chip.q", { text: query.q }), query: { ...query, q: "", page: 1 } });
  each("engagement", (value) => common(`engagementType.${value as "teaching"}`));
  if (query.available) single("available", t("chip.available", { date: formatDate(locale, query.available) }));
  if (query.within) single("within", d("chip.within", { count: Number(query.within) }));
  if (query.confirmed) single("confirmed", d("chip.confirmed", { days: query.confirmed }));
  each("skill", skillLabel);
  for (const group of ["any1", "any2", "any3"] as const)
    if (query[group].length > 0) single(group, anyOfThese(query[group].map(skillLabel), locale));
  each("none", (id) => d("chip.without", { skill: skillLabel(id) }));
  if (query.level) single("level", t("chip.level", { level: common(`skillLevel.${query.level}`) }));
  each("field", (code) => fieldLabel(code, locale));
  each("technology", (code) => technologyLabel(code, locale));
  each("country", (code) => countryName(code, locale));
  each("region", (code) => countryGroupName(code, locale));
  if (query.near) single("near", d("chip.near", { country: countryName(query.near, locale), count: Number(query.km) }));
  each("language", (code) => languageName(code, locale));
  if (active.includes("languageLevel") && query.languageLevel)
    single("languageLevel", t("chip.languageLevel", { level: common(`languageLevel.${query.languageLevel}`) }));
  if (query.degree) single("degree", t("chip.degree", { degree: common(`degreeLevel.${query.degree}`) }));
  if (query.verified) single("verified", t("chip.verified"));
  if (query.position)
    chips.push({
      key: "position",
      label: d("chip.position", { position: names.position ?? d("chip.unknown") }),
      query: { ...query, position: null, page: 1 },
    });
  if (active.includes("score")) single("score", d("chip.score", { score: query.score }));
  if (active.includes("unmet") && query.unmet) single("unmet", d(`unmet.${query.unmet}`));
  each("saved", (id) => (names.searches.has(id) ? d("chip.saved", { name: names.searches.get(id) }) : d("chip.savedElsewhere")));
  if (query.shortlist) single("shortlist", d("chip.shortlist", { name: names.shortlist ?? d("chip.unknown") }));
  return chips;
}

/** "A or B or C" in the reader's language. */
export function anyOfThese(names: readonly string[], locale: Locale): string {
  const d = translator(locale, "desk");
  return names.reduce((first, second) => d("chip.or", { first, second }));
}
