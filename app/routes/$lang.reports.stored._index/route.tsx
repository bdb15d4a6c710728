import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { plusDays } from "~/domain/days";
import { selectionLabels } from "~/domain/reports/selection-labels.server";
import { listStoredReports, STORED_PAGE } from "~/domain/reports/stored-reports.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { formatDateRange, formatDateTime } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

export const handle: PageHandle = { title: "reports:stored.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const page = pageNumber(new URL(args.request.url).searchParams.get("page"));
  const { rows, total } = await listStoredReports(actor, page);
  return {
    page,
    perPage: STORED_PAGE,
    total,
    rows: await Promise.all(
      rows.map(async (row) => ({
        id: row.id,
        from: row.from,
        until: row.until,
        selection: (await selectionLabels(row.selection, locale)).map(({ name, value }) => `${name}: ${value}`),
        madeAt: row.madeAt.toISOString(),
        madeBy: row.madeByName,
      })),
    ),
  };
});

export default function StoredReportsPage() {
  const { page, perPage, total, rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation("reports");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("title"), to: localePath(locale, "/reports") }, { label: t("stored.title") }]} />}
        title={t("stored.title")}
        lead={t("stored.lead")}
      />
      <Table
        compact
        caption={t("stored.table", { count: total })}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("stored.empty")}>{t("stored.emptyHint")}</EmptyState>}
        columns={[
          {
            key: "period",
            header: t("stored.period"),
            title: true,
            cell: (row) => (
              <Link to={localePath(locale, `/reports/stored/${row.id}`)} className="link">
                {formatDateRange(locale, row.from, plusDays(row.until, -1))}
              </Link>
            ),
          },
          {
            key: "selection",
            header: t("stored.selection"),
            cell: (row) => (row.selection.length > 0 ? row.selection.join("; ") : t("stored.everything")),
          },
          { key: "made", header: t("stored.made"), cell: (row) => formatDateTime(locale, row.madeAt) },
          { key: "by", header: t("stored.by"), cell: (row) => row.madeBy ?? t("stored.system") },
        ]}
      />
      <Pagination page={page} pageSize={perPage} total={total} to={(next) => `?page=${next}`} />
    </Page>
  );
}
