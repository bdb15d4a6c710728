import { useTranslation } from "~/i18n/use-translation";
import { ResultsFrame } from "~/domain/search/components/results-frame";
import { SearchForm } from "~/domain/search/components/search-form";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { ColumnsForm, DeskTools } from "./desk-tools";
import { ExpertCards } from "./expert-cards";
import { ExpertFilters } from "./expert-filters";
import { ExpertMap } from "./expert-map";
import { ExpertRows } from "./expert-rows";
import { PickedForm, usePicked } from "./picked";
import { type ExpertPage } from "./present.server";

/** The experts' workbench: filters, results as table, cards or map, pagination, and bulk actions for the selection. */
export function ExpertSearch({ page }: { page: ExpertPage }) {
  const { t } = useTranslation("search");
  const { t: d } = useTranslation("desk");
  const nobody = page.chips.length === 0;
  const { view, map } = page.desk;
  const picked = usePicked(page);
  return (
    <Page>
      <PageHeader title={t("experts.title")} lead={t("experts.lead")} />
      <SearchForm
        label={t("experts.textLabel")}
        text={page.text}
        filters={
          <>
            <input key={view} type="hidden" name="view" value={view} />
            <ExpertFilters page={page} />
          </>
        }
        activeCount={page.chips.filter((chip) => chip.key !== "q").length}
        summary={page.summary}
      >
        <ResultsFrame
          {...page}
          paged={map === null}
          tools={<DeskTools page={page} />}
          notices={page.desk.notices.map((notice) => d(`notice.${notice}`))}
          empty={nobody ? { title: t("experts.noneAtAll"), body: t("experts.noneAtAllBody") } : { title: t("experts.none") }}
        >
          {map ? (
            <ExpertMap map={map} total={page.total} />
          ) : view === "cards" ? (
            <ExpertCards page={page} picked={picked} />
          ) : (
            <ExpertRows page={page} picked={picked} />
          )}
        </ResultsFrame>
      </SearchForm>
      {view === "table" ? <ColumnsForm page={page} /> : null}
      <PickedForm page={page} picked={picked} />
    </Page>
  );
}
