import { useTranslation } from "~/i18n/use-translation";
import { matchListParams, parseMatchList } from "~/domain/matches/match-list-query";
import { formatAdjustments } from "~/domain/matching/weights";
import { FilterChoices } from "~/domain/search/components/filter-choices";
import { AddressForm } from "~/ui/address-form";
import { DateField } from "~/ui/date-field";
import { plainField } from "~/ui/field";
import { FilterGroup } from "~/ui/filter-panel";
import { SelectField } from "~/ui/select-field";
import { StepSlider } from "~/ui/step-slider";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { type MatchListPage } from "./page-data";

/** The filters and the sliders. View, sort order and near misses are set by links and submitted along. */
export function FilterForm({ page }: { page: MatchListPage }) {
  const { t } = useTranslation("matches");
  const locale = useLocale();
  const { filters } = page;
  const counted = (label: string, count: number) => `${label} (${formatNumber(locale, count)})`;
  return (
    <AddressForm addressOf={(data) => addressOf(data, page)} apply={t("filter.apply")}>
      {page.view === "cards" ? null : <input type="hidden" name="view" value={page.view} />}
      {page.sort === "match" ? null : <input type="hidden" name="sort" value={page.sort} />}
      {page.near ? <input type="hidden" name="near" value="1" /> : null}
      <FilterGroup title={t("weights.title")} open>
        <fieldset>
          <legend className="pb-1 text-sm text-ink-soft">{t("weights.hint")}</legend>
          {page.weights.sliders.map((slider) => (
            <StepSlider key={slider.name} id={slider.name.replace(".", "-")} {...slider} stops={page.weights.stops} />
          ))}
        </fieldset>
      </FilterGroup>
      <FilterChoices title={t("filter.form")} name="form" options={filters.form} open />
      <FilterChoices title={t("filter.skills")} name="must" options={[{ value: "1", label: t("filter.must"), ...filters.must }]} open />
      <div className="space-y-4 border-t border-line py-3">
        <SelectField
          field={plainField("evidence", page.evidence)}
          label={t("filter.evidence")}
          emptyLabel={t("filter.any")}
          options={filters.evidence.map(({ value, count }) => ({ value, label: counted(t(`filter.evidenceOption.${value}`), count) }))}
        />
        <SelectField
          field={plainField("sure", page.sure)}
          label={t("filter.sure")}
          emptyLabel={t("filter.any")}
          options={filters.sure.map(({ value, count }) => ({ value, label: counted(t("filter.sureOption", { share: value }), count) }))}
        />
        <DateField field={plainField("free", page.free)} label={t("filter.free")} />
      </div>
      <FilterChoices title={t("filter.country")} name="country" options={filters.country} />
      <FilterChoices title={t("filter.field")} name="field" options={filters.field} />
      <FilterChoices title={t("filter.language")} name="language" options={filters.language} />
    </AddressForm>
  );
}

/** The shortest address for the form's values; weights equal to those saved with the position are omitted. */
function addressOf(data: FormData, page: MatchListPage): string {
  const params = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === "string") params.append(name, value);
  const query = parseMatchList(params);
  const asSaved = formatAdjustments(query.adjustments ?? {}) === page.weights.saved;
  return `?${matchListParams({ ...query, adjustments: asSaved ? null : query.adjustments })}`;
}
