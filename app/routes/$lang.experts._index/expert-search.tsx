import { useTranslation } from "react-i18next";
import { ResultsFrame } from "~/domain/search/components/results-frame";
import { SearchForm } from "~/domain/search/components/search-form";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { ExpertFilters } from "./expert-filters";
import { ExpertRows } from "./expert-rows";
import { type ExpertPage } from "./present.server";

/** The experts' workbench: filters, results, pages. */
export function ExpertSearch({ page }: { page: ExpertPage }) {
  const { t } = useTranslation("search");
  const nobody = page.chips.length === 0;
  return (
    <Page>
      <PageHeader title={t("experts.title")} lead={t("experts.lead")} />
      <SearchForm
        label={t("experts.textLabel")}
        text={page.text}
        filters={<ExpertFilters page={page} />}
        activeCount={page.chips.filter((chip) => chip.key !== "q").length}
        summary={page.summary}
      >
        <ResultsFrame
          {...page}
          empty={nobody ? { title: t("experts.noneAtAll"), body: t("experts.noneAtAllBody") } : { title: t("experts.none") }}
        >
          <ExpertRows rows={page.rows} today={page.today} />
        </ResultsFrame>
      </SearchForm>
    </Page>
  );
}
