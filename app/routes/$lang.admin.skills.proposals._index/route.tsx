import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { listProposals, PROPOSALS_PAGE } from "~/domain/taxonomy/list-proposals.server";
import { PROPOSAL_STATUSES } from "~/domain/taxonomy/model";
import { requireAdministrator } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

export const handle: PageHandle = { title: "taxonomy:proposals.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const { searchParams } = new URL(args.request.url);
  const status = PROPOSAL_STATUSES.find((one) => one === searchParams.get("status")) ?? "open";
  const page = pageNumber(searchParams.get("page"));
  const { total, lines } = await listProposals(actor, status, page);
  return {
    status,
    page,
    pageSize: PROPOSALS_PAGE,
    total,
    lines,
    done: searchParams.get("done") === "refused",
  };
});

export default function Proposals() {
  const { status, page, pageSize, total, lines, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const here = localePath(locale, "/admin/skills/proposals");
  return (
    <Page>
      <PageHeader
        title={t("proposals.title")}
        above={
          <Breadcrumbs items={[{ label: t("list.title"), to: localePath(locale, "/admin/skills") }, { label: t("proposals.title") }]} />
        }
      />
      {done ? (
        <div className="mb-8">
          <Notice tone="success">{t("proposals.refused")}</Notice>
        </div>
      ) : null}
      <nav aria-label={t("proposals.filter")} className="mb-6">
        <ul className="flex flex-wrap gap-x-6">
          {PROPOSAL_STATUSES.map((one) => (
            <li key={one}>
              <Link
                to={`${here}?status=${one}`}
                aria-current={one === status ? "page" : undefined}
                className={`inline-flex min-h-11 items-center ${one === status ? "font-semibold text-ink no-underline" : "link"}`}
              >
                {t(`proposalStatus.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Table
        caption={t("proposals.caption")}
        captionHidden
        compact
        rows={lines}
        rowKey={(line) => line.id}
        empty={<EmptyState title={t("proposals.none")}>{t("proposals.noneHint")}</EmptyState>}
        columns={[
          {
            key: "name",
            header: t("proposals.name"),
            title: true,
            cell: (line) => {
              const name = pickText(locale, line);
              return (
                <Link className="link" lang={name?.lang} to={`${here}/${line.id}`}>
                  {name?.text}
                </Link>
              );
            },
          },
          { key: "by", header: t("proposals.by"), cell: (line) => line.by },
          { key: "at", header: t("proposals.at"), numeric: true, cell: (line) => formatDate(locale, line.at.slice(0, 10)) },
        ]}
      />
      <Pagination page={page} pageSize={pageSize} total={total} to={(number) => `${here}?status=${status}&page=${number}`} />
    </Page>
  );
}
