import { ENGAGEMENT_TYPES } from "~/domain/experts/model";
import { INSTITUTION_KINDS } from "~/domain/institutions/model";
import { POSITION_KINDS } from "~/domain/positions/model";
import { fieldLabel, fields } from "~/domain/reference/fields";
import { provinceName, provinces } from "~/domain/reference/provinces";
import { currentTechnologies, technologyLabel } from "~/domain/reference/technologies";
import { filterOptions } from "~/domain/search/filter-options";
import { withoutPositionFilter, type PositionFilter, type PositionQuery } from "~/domain/search/positions-query";
import { type Counts } from "~/domain/search/results";
import { type PositionResults } from "~/domain/search/search-positions.server";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";

/** The options of each filter with what they would bring. */
export function positionFilterOptions(query: PositionQuery, counts: PositionResults["counts"], locale: Locale, today: string) {
  const t = translator(locale);
  const of = (filter: keyof NonNullable<PositionResults["counts"]>): Counts | null => counts?.[filter] ?? null;
  const technologies = currentTechnologies(today).map((group) => group.code);
  return {
    engagement: filterOptions(ENGAGEMENT_TYPES, query.engagement, of("engagement"), (value) => t(`engagementType.${value as "teaching"}`)),
    kind: filterOptions(POSITION_KINDS, query.kind, of("kind"), (value) => t(`positionKind.${value as "post"}`)),
    field: filterOptions(fields().map((field) => field.code), query.field, of("field"), (code) => fieldLabel(code, locale), "count"),
    technology: filterOptions(technologies, query.technology, of("technology"), (code) => technologyLabel(code, locale)),
    province: filterOptions(provinces().map((one) => one.code), query.province, of("province"), (code) => provinceName(code, locale), "count"),
    institution: filterOptions(INSTITUTION_KINDS, query.institution, of("institution"), (value) => t(`institutionKind.${value as "agency"}`)),
    remote: { count: counts === null ? null : (counts.remote.true ?? 0), chosen: query.remote },
  };
}

/** One chip for each value that is filtered by, with the query that is left without it. */
export function positionChips(query: PositionQuery, locale: Locale, skillLabel: (id: string) => string) {
  const t = translator(locale, "search");
  const common = translator(locale);
  const chips: { key: string; label: string; query: PositionQuery }[] = [];
  const each = (filter: "engagement" | "kind" | "skill" | "field" | "technology" | "province" | "institution", label: (value: string) => string) => {
    for (const value of query[filter]) {
      const rest = (query[filter] as string[]).filter((other) => other !== value);
      chips.push({ key: `${filter}-${value}`, label: label(value), query: { ...query, [filter]: rest, page: 1 } });
    }
  };
  const single = (filter: PositionFilter, label: string) => chips.push({ key: filter, label, query: withoutPositionFilter(query, filter) });
  if (query.q !== "") chips.push({ key: "q", label: t("chip.q", { text: query.q }), query: { ...query, q: "", page: 1 } });
  each("engagement", (value) => common(`engagementType.${value as "teaching"}`));
  each("kind", (value) => common(`positionKind.${value as "post"}`));
  each("skill", skillLabel);
  each("field", (code) => fieldLabel(code, locale));
  each("technology", (code) => technologyLabel(code, locale));
  each("province", (code) => provinceName(code, locale));
  if (query.remote) single("remote", t("chip.remote"));
  each("institution", (value) => common(`institutionKind.${value as "agency"}`));
  if (query.deadline) single("deadline", t("chip.deadline", { days: query.deadline }));
  return chips;
}
