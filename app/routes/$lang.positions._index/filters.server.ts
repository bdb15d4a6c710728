import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { POSITION_KINDS } from "~/domain/vocabulary/positions";
import { fieldLabel, fields } from "~/domain/reference/fields";
import { provinceName, provinces } from "~/domain/reference/provinces";
import { currentTechnologies, technologyLabel } from "~/domain/reference/technologies";
import { filterOptions } from "~/domain/search/filter-options";
import { type PositionQuery } from "~/domain/search/positions-query";
import { type Counts } from "~/domain/search/results";
import { type PositionResults } from "~/domain/search/search-positions.server";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";

/** The options of each filter with their number of results. */
export function positionFilterOptions(query: PositionQuery, counts: PositionResults["counts"], locale: Locale, today: string) {
  const t = translator(locale);
  const of = (filter: keyof NonNullable<PositionResults["counts"]>): Counts | null => counts?.[filter] ?? null;
  const technologies = currentTechnologies(today).map((group) => group.code);
  return {
    engagement: filterOptions(ENGAGEMENT_TYPES, query.engagement, of("engagement"), (value) => t(`engagementType.${value as "teaching"}`)),
    kind: filterOptions(POSITION_KINDS, query.kind, of("kind"), (value) => t(`positionKind.${value as "post"}`)),
    field: filterOptions(
      fields().map((field) => field.code),
      query.field,
      of("field"),
      (code) => fieldLabel(code, locale),
      "count",
    ),
    technology: filterOptions(technologies, query.technology, of("technology"), (code) => technologyLabel(code, locale)),
    province: filterOptions(
      provinces().map((one) => one.code),
      query.province,
      of("province"),
      (code) => provinceName(code, locale),
      "count",
    ),
    institution: filterOptions(INSTITUTION_KINDS, query.institution, of("institution"), (value) =>
      t(`institutionKind.${value as "agency"}`),
    ),
    remote: { count: counts === null ? null : (counts.remote.true ?? 0), chosen: query.remote },
  };
}
