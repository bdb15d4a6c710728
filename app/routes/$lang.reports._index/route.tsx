import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { plusDays, todayInVietnam } from "~/domain/days";
import { isCoordinator } from "~/domain/vocabulary/actor";
import { ReportBody } from "~/domain/reports/components/report-body";
import { filterChoices } from "~/domain/reports/filter-choices.server";
import { presentReport } from "~/domain/reports/present-report.server";
import { readReport } from "~/domain/reports/read-report.server";
import { reportParams } from "~/domain/reports/report-params";
import { parseReportQuery } from "~/domain/reports/report-query";
import { selectionLabels } from "~/domain/reports/selection-labels.server";
import { storeReport } from "~/domain/reports/store-report.server";
import { readPublicFigures } from "~/domain/reports/read-public-figures.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDate, formatDateRange, formatDateTime, formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { PrintButton } from "~/ui/print-button";
import { ReportFilter } from "./report-filter";

export const handle: PageHandle = { title: "reports:title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const today = todayInVietnam();
  const { query, figures, eventsUpTo, running } = await readReport(actor, parseReportQuery(new URL(args.request.url).searchParams, today));
  const coordinator = isCoordinator(actor);
  const [report, choices, selection, supply] = await Promise.all([
    presentReport(figures, query.view, query.by, locale),
    filterChoices(actor, locale, today),
    selectionLabels(query.selection, locale),
    coordinator ? readPublicFigures() : null,
  ]);
  const anything = [figures.activity, figures.cohort].some(({ stages, endings }) =>
    [...(stages.all ?? []), ...Object.values(endings)].some((count) => count > 0),
  );
  return {
    today,
    query,
    report,
    choices,
    selection,
    eventsUpTo,
    running,
    empty: !anything && (figures.waiting.all?.[0] ?? 0) === 0,
    supply: supply ? { experts: supply.experts, positions: supply.openPositions } : null,
  };
});

/** Saves the report that the address describes. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const query = parseReportQuery(new URL(args.request.url).searchParams, todayInVietnam());
  const stored = await storeReport(actor, query);
  if (!stored.ok) return data({ code: stored.code }, 400);
  return redirect(localePath(requestLocale(args.request), `/reports/stored/${stored.id}`));
});

export default function ReportPage() {
  const { today, query, report, choices, selection, eventsUpTo, running, empty, supply } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation("reports");
  const locale = useLocale();
  const params = reportParams(query).toString();
  return (
    <Page landscape>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <div data-print="hide" className="flex flex-wrap gap-3">
            <PrintButton />
            <LinkButton reloadDocument to={localePath(locale, `/reports.csv?${params}`)} variant="secondary" size="compact">
              {t("download.csv")}
            </LinkButton>
            <LinkButton reloadDocument to={localePath(locale, `/reports.xlsx?${params}`)} variant="secondary" size="compact">
              {t("download.xlsx")}
            </LinkButton>
            <LinkButton to={localePath(locale, "/reports/stored")} variant="quiet" size="compact">
              {t("stored.link")}
            </LinkButton>
          </div>
        }
      />
      <ReportFilter key={params} query={query} choices={choices} today={today} />
      {refused ? (
        <div className="mt-6">
          <Notice tone="warning">{t(`store.${refused.code}`)}</Notice>
        </div>
      ) : null}
      <div className="my-6 flex flex-wrap items-start justify-between gap-4">
        <div className="space-y-1">
          <p role="status">
            <strong className="font-semibold">
              {t("periodLine", { range: formatDateRange(locale, query.from, plusDays(query.until, -1)) })}
            </strong>{" "}
            {t("countedUpTo", { moment: formatDateTime(locale, eventsUpTo) })} {running ? t("running") : null}
          </p>
          {selection.map(({ name, value }) => (
            <p key={name} className="text-sm">
              {name}: {value}
            </p>
          ))}
        </div>
        <Form method="post" action={`?index&${params}`}>
          <Button variant="secondary" size="compact">
            {t("store.action")}
          </Button>
        </Form>
      </div>
      {empty ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <ReportBody report={report} query={query} casesPath={localePath(locale, "/reports/cases")} to={(next) => `?${next.toString()}`} />
      )}
      {supply ? (
        <section aria-labelledby="supply" className="mt-12 space-y-3">
          <h2 id="supply" className="text-xl font-semibold">
            {t("supply.title")}
          </h2>
          <p>
            {t("supply.text", {
              date: formatDate(locale, today),
              positions: formatNumber(locale, supply.positions),
              experts: formatNumber(locale, supply.experts),
            })}
          </p>
          <p data-print="hide">
            <Link to={localePath(locale, "/coordinator/supply-and-demand")} className="link">
              {t("supply.link")}
            </Link>
          </p>
        </section>
      ) : null}
    </Page>
  );
}
