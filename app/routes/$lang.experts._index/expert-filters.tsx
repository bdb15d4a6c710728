import { useTranslation } from "react-i18next";
import { LANGUAGE_LEVELS } from "~/domain/experts/model";
import { FilterChoices } from "~/domain/search/components/filter-choices";
import { SkillFilter } from "~/domain/search/components/skill-filter";
import { formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { DateField } from "~/ui/date-field";
import { plainField } from "~/ui/field";
import { FilterGroup } from "~/ui/filter-panel";
import { SelectField } from "~/ui/select-field";
import { type ExpertPage } from "./present.server";

/** The filters of expert search, each with what it would bring. */
export function ExpertFilters({ page }: { page: ExpertPage }) {
  const { t } = useTranslation("search");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const { filters } = page;
  const counted = (count: number | null) => (count === null ? "" : ` (${formatNumber(locale, count)})`);
  return (
    <>
      <FilterChoices title={t("filter.engagement")} name="engagement" options={filters.engagement} open />
      <div className="border-t border-line py-3">
        <DateField field={plainField("available", page.available)} label={t("filter.available")} hint={t("option.availableHint")} min={page.today} />
      </div>
      <SkillFilter {...page.skill} countsPath={localePath(locale, "/experts/skill-counts")} params={page.params} />
      <div className="pb-3">
        <SelectField
          field={plainField("level", page.level)}
          label={t("filter.level")}
          emptyLabel={t("option.any")}
          options={(["2", "3", "4"] as const).map((value) => ({ value, label: tc(`skillLevel.${value}`) }))}
        />
      </div>
      <FilterChoices title={t("filter.technology")} name="technology" options={filters.technology} />
      <FilterChoices title={t("filter.field")} name="field" options={filters.field} />
      <FilterChoices title={t("filter.country")} name="country" options={filters.country} />
      <FilterChoices title={t("filter.language")} name="language" options={filters.language} />
      <FilterGroup title={t("filter.languageLevel")} open={page.languageLevel !== null}>
        <SelectField
          field={plainField("languageLevel", page.languageLevel)}
          label={t("filter.languageLevel")}
          labelHidden
          emptyLabel={t("option.any")}
          options={LANGUAGE_LEVELS.map((value) => ({ value, label: tc(`languageLevel.${value}`) }))}
        />
      </FilterGroup>
      <div className="border-t border-line py-3">
        <SelectField
          field={plainField("degree", filters.degree.find((option) => option.chosen)?.value)}
          label={t("filter.degree")}
          emptyLabel={t("option.any")}
          options={filters.degree.map((option) => ({ value: option.value, label: `${option.label}${counted(option.count)}` }))}
        />
      </div>
      <FilterChoices
        title={t("filter.verified")}
        name="verified"
        options={[{ value: "1", label: t("option.verified"), ...filters.verified }]}
        open
      />
    </>
  );
}
