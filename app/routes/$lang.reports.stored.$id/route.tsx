import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { plusDays, todayInVietnam } from "~/domain/days";
import { ReportBody } from "~/domain/reports/components/report-body";
import { presentReport } from "~/domain/reports/present-report.server";
import { reportParams } from "~/domain/reports/report-params";
import { parseReportQuery } from "~/domain/reports/report-query";
import { selectionLabels } from "~/domain/reports/selection-labels.server";
import { getStoredReport } from "~/domain/reports/stored-reports.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDateRange, formatDateTime } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { PrintButton } from "~/ui/print-button";
import { Table } from "~/ui/table";

/** Maximum number of differences listed on the page; their total is shown as well. */
const SHOWN = 100;

export const handle: PageHandle = { title: "reports:stored.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const search = new URL(args.request.url).searchParams;
  const compare = search.get("compare") === "1";
  const { from, until, upTo, selection, figures, differences, version, eventsUpTo, madeAt, madeByName } = await getStoredReport(
    actor,
    args.params.id ?? "",
    compare,
  );
  const { view, by } = parseReportQuery(search, todayInVietnam());
  const query = { from, until, upTo, selection, view, by };
  return {
    query,
    report: await presentReport(figures, view, by, locale),
    selection: await selectionLabels(selection, locale),
    version,
    eventsUpTo,
    madeAt: madeAt.toISOString(),
    madeBy: madeByName,
    compared:
      differences === undefined
        ? null
        : differences === null
          ? ("otherVersion" as const)
          : { count: differences.length, differences: differences.slice(0, SHOWN) },
  };
});

export default function StoredReportPage() {
  const { query, report, selection, version, eventsUpTo, madeAt, madeBy, compared } = useLoaderData<typeof loader>();
  const { t } = useTranslation("reports");
  const locale = useLocale();
  return (
    <Page landscape>
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { label: t("title"), to: localePath(locale, "/reports") },
              { label: t("stored.title"), to: localePath(locale, "/reports/stored") },
              { label: formatDateRange(locale, query.from, plusDays(query.until, -1)) },
            ]}
          />
        }
        title={`${t("title")} ${formatDateRange(locale, query.from, plusDays(query.until, -1))}`}
        actions={
          <div data-print="hide" className="flex flex-wrap gap-3">
            <PrintButton />
            <LinkButton to="?compare=1" variant="secondary" size="compact">
              {t("stored.compare")}
            </LinkButton>
            <LinkButton to={localePath(locale, `/reports?${reportParams(query).toString()}`)} variant="quiet" size="compact">
              {t("stored.live")}
            </LinkButton>
          </div>
        }
      />
      <div className="mb-6 space-y-1">
        <p>{t("countedUpTo", { moment: formatDateTime(locale, eventsUpTo) })}</p>
        <p className="text-sm">
          {t("stored.made")}: {formatDateTime(locale, madeAt)}. {t("stored.by")}: {madeBy ?? t("stored.system")}.
        </p>
        {selection.map(({ name, value }) => (
          <p key={name} className="text-sm">
            {name}: {value}
          </p>
        ))}
      </div>
      {compared === null ? null : (
        <div className="mb-8">
          <Comparison compared={compared} version={version} />
        </div>
      )}
      <ReportBody
        report={report}
        query={query}
        casesPath={null}
        to={(params) => `?${new URLSearchParams({ view: params.get("view") ?? "activity", by: params.get("by") ?? "country" }).toString()}`}
      />
      <p data-print="hide" className="mt-8">
        <Link to={localePath(locale, "/reports/stored")} className="link">
          {t("stored.link")}
        </Link>
      </p>
    </Page>
  );
}

function Comparison({
  compared,
  version,
}: {
  compared: "otherVersion" | { count: number; differences: { path: string; before: string; after: string }[] };
  version: string;
}) {
  const { t } = useTranslation("reports");
  if (compared === "otherVersion") return <Notice tone="warning">{t("stored.otherVersion", { version })}</Notice>;
  if (compared.count === 0) return <Notice tone="success">{t("stored.equal")}</Notice>;
  return (
    <div className="space-y-4">
      <Notice tone="danger">{t("stored.different", { count: compared.count })}</Notice>
      <Table
        compact
        caption={t("stored.compare")}
        rows={compared.differences}
        rowKey={({ path }) => path}
        columns={[
          { key: "path", header: t("stored.path"), title: true, cell: ({ path }) => <code>{path}</code> },
          { key: "before", header: t("stored.before"), numeric: true, cell: ({ before }) => before || "–" },
          { key: "after", header: t("stored.after"), numeric: true, cell: ({ after }) => after || "–" },
        ]}
      />
    </div>
  );
}
