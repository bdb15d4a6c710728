import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { type CaseListQuery, caseListAddress, caseListFilters, parseCaseList, VIEWS } from "~/domain/cases/case-list-query";
import { caseFilterChoices } from "~/domain/cases/case-filter-choices.server";
import { listCases } from "~/domain/cases/list-cases.server";
import { CASES_PAGE } from "~/domain/cases/model";
import { managesCases } from "~/domain/cases/policy";
import { shownRow } from "~/domain/cases/shown-row";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { countryName } from "~/domain/reference/countries";
import { compareText, formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { QueryTabs } from "~/ui/query-tabs";
import { CaseTable } from "./case-table";
import { Filters } from "./filters";

/** The reader's cases, overdue ones first. One list for experts, institutions and coordinators. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const manages = managesCases(actor);
  const query = parseCaseList(new URL(args.request.url).searchParams, manages);
  const { rows, total, page, counts } = await listCases(actor, caseListFilters(query), query.page);
  const choices = manages ? await caseFilterChoices(actor) : null;
  return {
    choices: choices && {
      owners: choices.owners.map(({ id, name }) => ({ value: id, label: name })),
      countries: choices.countryCodes
        .map((code) => ({ value: code, label: countryName(code, locale) }))
        .sort((a, b) => compareText(locale, a.label, b.label)),
    },
    query: { ...query, page },
    total,
    counts: { mine: counts.mine, open: counts.open, overdue: counts.overdue, closed: counts.all - counts.open, all: counts.all },
    manages,
    isExpert: actor.expertId !== null,
    rows: rows.map((row) => shownRow(row, locale)),
  };
});

export const handle: PageHandle = { title: "cases:list.title" };

export default function Cases() {
  const { query, choices, total, counts, manages, rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation("cases");
  const locale = useLocale();
  const to = (changed: Partial<CaseListQuery>) => caseListAddress({ ...query, page: 1, ...changed });
  return (
    <Page>
      <PageHeader
        title={t("list.title")}
        lead={manages ? t("list.leadStaff") : t("list.leadExpert")}
        actions={
          total > 0 ? (
            <div data-print="hide">
              <LinkButton
                to={`${localePath(locale, "/cases.csv")}${to({})}`}
                reloadDocument
                download
                variant="secondary"
                size="compact"
                icon={<Download aria-hidden="true" className="size-4" />}
              >
                {t("list.export")}
              </LinkButton>
            </div>
          ) : null
        }
      />
      {choices ? <Filters query={query} choices={choices} /> : null}
      <QueryTabs
        label={t("list.views")}
        items={VIEWS.filter((view) => manages || (view !== "mine" && view !== "overdue")).map((view) => ({
          to: to({ view }),
          label: t(`list.view.${view}`),
          count: formatNumber(locale, counts[view]),
          current: query.view === view,
        }))}
      />
      {rows.length === 0 ? <Empty filtered={counts.all > 0} /> : <CaseTable rows={rows} total={total} manages={manages} />}
      <Pagination page={query.page} pageSize={CASES_PAGE} total={total} to={(page) => to({ page })} />
    </Page>
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  const { manages, isExpert } = useLoaderData<typeof loader>();
  const { t } = useTranslation("cases");
  const locale = useLocale();
  if (filtered) return <EmptyState title={t("list.filteredTitle")}>{t("list.filtered")}</EmptyState>;
  return (
    <EmptyState
      title={t("list.emptyTitle")}
      action={
        <>
          {manages ? <LinkButton to={localePath(locale, "/experts")}>{t("list.findExperts")}</LinkButton> : null}
          {isExpert || !manages ? (
            <LinkButton to={localePath(locale, "/positions")} variant="secondary">
              {t("list.findPositions")}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {manages ? t("list.emptyStaff") : t("list.emptyExpert")}
    </EmptyState>
  );
}
