import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { FilterChoices } from "~/domain/search/components/filter-choices";
import { ResultsFrame } from "~/domain/search/components/results-frame";
import { SearchForm } from "~/domain/search/components/search-form";
import { SkillFilter } from "~/domain/search/components/skill-filter";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { plainField } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { SelectField } from "~/ui/select-field";
import { PositionRows } from "./position-rows";
import { type PositionPage } from "./present.server";

/** The positions' workbench: filters, results, pagination. */
export function PositionSearch({ page }: { page: PositionPage }) {
  const { t } = useTranslation("search");
  const { t: d } = useTranslation("desk");
  const locale = useLocale();
  const nothing = page.chips.length === 0;
  return (
    <Page>
      <PageHeader title={t("positions.title")} lead={t("positions.lead")} />
      <SearchForm
        label={t("positions.textLabel")}
        text={page.text}
        filters={<PositionFilters page={page} />}
        activeCount={page.chips.filter((chip) => chip.key !== "q").length}
        summary={page.summary}
      >
        <ResultsFrame
          {...page}
          tools={
            page.mayKeep ? (
              <p data-print="hide" className="mb-4">
                <Link
                  to={`${localePath(locale, "/searches/new")}?${new URLSearchParams({ kind: "position", query: page.params })}`}
                  className="link inline-flex min-h-9 items-center text-sm pointer-coarse:min-h-11"
                >
                  {d("tools.save")}
                </Link>
              </p>
            ) : null
          }
          notices={page.notices.map((notice) => d(`notice.${notice}`))}
          empty={nothing ? { title: t("positions.noneAtAll"), body: t("positions.noneAtAllBody") } : { title: t("positions.none") }}
        >
          <PositionRows rows={page.rows} seesMatches={page.seesMatches} />
        </ResultsFrame>
      </SearchForm>
    </Page>
  );
}

const DEADLINES = ["14", "30", "90"] as const;

function PositionFilters({ page }: { page: PositionPage }) {
  const { t } = useTranslation("search");
  const { t: d } = useTranslation("desk");
  const locale = useLocale();
  const { filters } = page;
  return (
    <>
      <FilterChoices title={t("filter.engagement")} name="engagement" options={filters.engagement} open />
      <FilterChoices
        title={t("filter.remote")}
        name="remote"
        options={[{ value: "1", label: t("option.remote"), ...filters.remote }]}
        open
      />
      <SkillFilter {...page.skill} countsPath={localePath(locale, "/positions/skill-counts")} params={page.params} />
      <FilterChoices title={t("filter.technology")} name="technology" options={filters.technology} />
      <FilterChoices title={t("filter.field")} name="field" options={filters.field} />
      <FilterChoices title={t("filter.province")} name="province" options={filters.province} />
      <FilterChoices title={t("filter.kind")} name="kind" options={filters.kind} />
      <FilterChoices title={t("filter.institution")} name="institution" options={filters.institution} />
      <div className="border-t border-line py-3">
        <SelectField
          field={plainField("deadline", page.deadline)}
          label={t("filter.deadline")}
          emptyLabel={t("option.any")}
          options={DEADLINES.map((days) => ({ value: days, label: t("option.within", { days }) }))}
        />
      </div>
      <FilterChoices title={d("filter.saved")} name="saved" options={page.searches} />
    </>
  );
}
