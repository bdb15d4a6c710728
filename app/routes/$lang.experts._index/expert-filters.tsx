import { useTranslation } from "~/i18n/use-translation";
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

/** The filters of expert search, each option with its number of results. */
export function ExpertFilters({ page }: { page: ExpertPage }) {
  const { t } = useTranslation("search");
  const { t: d } = useTranslation("desk");
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
        <DateField
          field={plainField("available", page.available)}
          label={t("filter.available")}
          hint={availableHint.join(" ").trim()}
          min={page.today}
        />
      </div>
      <div className="space-y-3 pb-3">
        <SelectField
          field={plainField("within", page.desk.within)}
          label={t("filter.within")}
          emptyLabel={d("filter.anyTime")}
          options={filters.within}
        />
        <SelectField
          field={plainField("confirmed", page.desk.confirmed)}
          label={t("filter.confirmed")}
          emptyLabel={d("filter.anyTime")}
          options={filters.confirmed}
        />
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
      <FilterChoices title={d("filter.regions")} name="region" options={filters.region} />
      <FilterGroup title={d("filter.radius")} open={page.desk.near !== null}>
        <div className="space-y-3">
          <SelectField
            field={plainField("near", page.desk.near)}
            label={t("filter.near")}
            labelHidden
            hint={d("filter.nearHint")}
            emptyLabel={t("option.any")}
            options={filters.near}
          />
          <SelectField field={plainField("km", page.desk.km)} label={d("filter.km")} emptyLabel={null} options={filters.km} />
        </div>
      </FilterGroup>
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
      <CaseFilters page={page} />
    </>
  );
}

/** Filters by other records: a position to match, introductions, saved searches and shortlists. */
function CaseFilters({ page }: { page: ExpertPage }) {
  const { t } = useTranslation("search");
  const { t: d } = useTranslation("desk");
  const { filters, desk } = page;
  const unmet = filters.unmet.filter(({ value }) =>
    value === "anyone" ? desk.choices.anyone : value !== "position" || desk.position !== null,
  );
  return (
    <>
      {desk.choices.positions.length > 0 ? (
        <FilterGroup title={d("filter.matching")} open={desk.position !== null}>
          <div className="space-y-3">
            <SelectField
              field={plainField("position", desk.position)}
              label={d("filter.position")}
              hint={d("filter.positionHint")}
              emptyLabel={t("option.any")}
              options={desk.choices.positions}
            />
            <SelectField
              field={plainField("score", desk.score)}
              label={d("filter.score")}
              emptyLabel={t("option.any")}
              options={filters.score}
            />
          </div>
        </FilterGroup>
      ) : null}
      <FilterGroup title={d("filter.cases")} open={desk.unmet !== null}>
        <SelectField
          field={plainField("unmet", desk.unmet)}
          label={d("filter.unmetLabel")}
          labelHidden
          emptyLabel={t("option.any")}
          options={unmet}
        />
      </FilterGroup>
      <FilterChoices title={d("filter.saved")} name="saved" options={desk.choices.searches} />
      {desk.choices.shortlists.length > 0 ? (
        <FilterGroup title={d("filter.shortlist")} open={desk.shortlist !== null}>
          <SelectField
            field={plainField("shortlist", desk.shortlist)}
            label={d("filter.shortlist")}
            labelHidden
            emptyLabel={t("option.any")}
            options={desk.choices.shortlists}
          />
        </FilterGroup>
      ) : null}
    </>
  );
}
