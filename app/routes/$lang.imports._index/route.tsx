import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { listImports } from "~/domain/imports/get-import.server";
import { requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { formatDate, formatNumber } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

export const handle: PageHandle = { title: "imports:list.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const page = pageNumber(new URL(args.request.url).searchParams.get("page"));
  const { total, pageSize, rows } = await listImports(actor, page);
  return {
    page,
    total,
    pageSize,
    rows: rows.map((row) => ({ ...row, createdAt: dayInVietnam(row.createdAt) })),
  };
});

export default function Imports() {
  const { page, total, pageSize, rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation("imports");
  const locale = useLocale();
  const here = localePath(locale, "/imports");
  const begin = (
    <LinkButton to={`${here}/new`} variant="primary">
      {t("list.new")}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader title={t("list.title")} lead={t("list.lead")} actions={begin} />
      <Table
        caption={t("list.caption", { count: total })}
        compact
        columns={[
          {
            key: "file",
            header: t("list.file"),
            title: true,
            cell: (row) => (
              <Link className="link break-all" to={`${here}/${row.id}`}>
                {row.fileName}
              </Link>
            ),
          },
          { key: "kind", header: t("list.kind"), cell: (row) => t(`kind.${row.kind}`) },
          { key: "state", header: t("list.state"), cell: (row) => t(`state.${row.state}`) },
          { key: "rows", header: t("list.rows"), numeric: true, cell: (row) => formatNumber(locale, row.rowCount) },
          { key: "begun", header: t("list.begun"), cell: (row) => formatDate(locale, row.createdAt) },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={t("list.emptyTitle")} action={begin}>
            {t("list.empty")}
          </EmptyState>
        }
      />
      <Pagination page={page} pageSize={pageSize} total={total} to={(next) => `?page=${next}`} />
    </Page>
  );
}
