import { useTranslation } from "react-i18next";
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
  const locale = useLocale();
  const { filters } = page;
  const counted = ({ value, label, count }: { value: string; label: string; count: number | null }) => ({
    value,
    label: count === null ? label : `${label} (${formatNumber(locale, count)})`,
  });
  const today = filters.availableToday;
  const availableHint = [t("option.availableHint"), today === null ? "" : t("option.availableToday", { count: today })];
  return (
    <>
      <FilterChoices title={t("filter.engagement")} name="engagement" options={filters.engagement} open />
      <div className="border-t border-line py-3">
        <DateField field={plainField("available", page.available)} label={t("filter.available")} hint={availableHint.join(" ").trim()} min={page.today} />
      </div>
      <SkillFilter {...page.skill} countsPath={localePath(locale, "/experts/skill-counts")} params={page.params} />
      <div className="pb-3">
        <SelectField
          field={plainField("level", page.level)}
          label={t("filter.level")}
          emptyLabel={t("option.any")}
          options={filters.level.map(counted)}
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
          options={filters.languageLevel.map(counted)}
        />
      </FilterGroup>
      <div className="border-t border-line py-3">
        <SelectField
          field={plainField("degree", filters.degree.find((option) => option.chosen)?.value)}
          label={t("filter.degree")}
          emptyLabel={t("option.any")}
          options={filters.degree.map(counted)}
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
