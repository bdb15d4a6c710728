import { fieldLabel } from "~/domain/reference/fields";
import { provinceName } from "~/domain/reference/provinces";
import { technologyLabel } from "~/domain/reference/technologies";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { anyOfThese, type QueryChip } from "./expert-chips.server";
import { withoutPositionFilter, type PositionFilter, type PositionQuery } from "./positions-query";

/** One chip per active filter value, with the query that removes it; a group of skills is one value. */
export function positionChips(
  query: PositionQuery,
  locale: Locale,
  skillLabel: (id: string) => string,
  searches: ReadonlyMap<string, string>,
): QueryChip<PositionQuery>[] {
  const t = translator(locale, "search");
  const d = translator(locale, "desk");
  const common = translator(locale);
  const chips: QueryChip<PositionQuery>[] = [];
  const each = (
    filter: "engagement" | "kind" | "skill" | "none" | "field" | "technology" | "province" | "institution" | "saved",
    label: (value: string) => string,
  ) => {
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
  for (const group of ["any1", "any2", "any3"] as const)
    if (query[group].length > 0) single(group, anyOfThese(query[group].map(skillLabel), locale));
  each("none", (id) => d("chip.without", { skill: skillLabel(id) }));
  each("field", (code) => fieldLabel(code, locale));
  each("technology", (code) => technologyLabel(code, locale));
  each("province", (code) => provinceName(code, locale));
  if (query.remote) single("remote", t("chip.remote"));
  each("institution", (value) => common(`institutionKind.${value as "agency"}`));
  if (query.deadline) single("deadline", t("chip.deadline", { days: query.deadline }));
  each("saved", (id) => (searches.has(id) ? d("chip.saved", { name: searches.get(id) }) : d("chip.savedElsewhere")));
  return chips;
}
