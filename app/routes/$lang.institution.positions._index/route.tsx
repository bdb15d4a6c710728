import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { InstitutionFrame } from "~/domain/institutions/components/institution-frame";
import { openInstitution } from "~/domain/institutions/open-institution.server";
import { listInstitutionPositions } from "~/domain/positions/list-institution-positions.server";
import { OWN_POSITIONS_PAGE } from "~/domain/positions/model";
import { POSITION_STATUSES } from "~/domain/vocabulary/positions";
import { mayOnPositions } from "~/domain/positions/policy";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { formatDate, formatNumber } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { QueryTabs } from "~/ui/query-tabs";
import { Table } from "~/ui/table";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const search = new URL(args.request.url).searchParams;
  const open = await openInstitution(actor, search.get("of"));
  if (!open) throw redirect(localePath(locale, "/institution/new"));
  const { institution, others } = open;
  const status = POSITION_STATUSES.find((each) => each === search.get("status")) ?? null;
  const page = pageNumber(search.get("page"));
  const { rows, total, counts } = await listInstitutionPositions(actor, { institutionId: institution.id, status, page });
  return {
    institution,
    others,
    mayCreate: mayOnPositions(actor, institution.id, "create").ok,
    status,
    page,
    total,
    perPage: OWN_POSITIONS_PAGE,
    counts,
    rows: rows.map((row) => ({
      id: row.id,
      title: pickText(locale, { vi: row.titleVi, en: row.titleEn }),
      kind: row.kind,
      status: row.status,
      dossierDeadline: row.dossierDeadline,
      updatedOn: dayInVietnam(new Date(row.updatedAt)),
    })),
  };
});

export const handle: PageHandle = { title: "positions:list.title" };

const TONE = { draft: "neutral", published: "success", closed: "warning" } as const;

export default function OwnPositionsPage() {
  const { institution, others, mayCreate, status, page, total, perPage, counts, rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["positions", "common"]);
  const locale = useLocale();
  const [search] = useSearchParams();
  const own = others.length > 0 ? `?of=${institution.id}` : "";
  const address = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(others.length > 0 ? { of: institution.id } : {});
    if (status) next.set("status", status);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    return `?${next.toString()}`;
  };
  const newPosition = (
    <LinkButton to={`${localePath(locale, "/institution/positions/new")}${own}`} variant="primary">
      {t("list.new")}
    </LinkButton>
  );
  const all = counts.draft + counts.published + counts.closed;
  return (
    <InstitutionFrame institution={institution} others={others}>
      <PageHeader title={t("list.title")} actions={mayCreate ? newPosition : null} />
      <div className="mb-6 space-y-4">
        {search.get("done") === "deleted" ? <Notice tone="success">{t("list.deleted")}</Notice> : null}
        {institution.status === "verified" ? null : <Notice standing>{t("list.pending")}</Notice>}
      </div>
      <QueryTabs
        label={t("list.statuses")}
        items={[
          { to: address({ status: null, page: null }), label: t("list.all"), count: formatNumber(locale, all), current: status === null },
          ...POSITION_STATUSES.map((each) => ({
            to: address({ status: each, page: null }),
            label: t(`common:positionStatus.${each}`),
            count: formatNumber(locale, counts[each]),
            current: status === each,
          })),
        ]}
      />
      <Table
        caption={t("list.caption", { count: total })}
        columns={[
          {
            key: "title",
            header: t("list.name"),
            title: true,
            cell: (row) => (
              <Link to={localePath(locale, `/institution/positions/${row.id}`)} lang={row.title?.lang} className="link">
                {row.title?.text ?? t("desk.untitled")}
              </Link>
            ),
          },
          { key: "kind", header: t("list.kind"), cell: (row) => t(`common:positionKind.${row.kind}`) },
          {
            key: "status",
            header: t("list.status"),
            cell: (row) => (
              <span className="whitespace-nowrap">
                <Badge tone={TONE[row.status]}>{t(`common:positionStatus.${row.status}`)}</Badge>
              </span>
            ),
          },
          {
            key: "deadline",
            header: t("list.deadline"),
            cell: (row) => (row.dossierDeadline ? formatDate(locale, row.dossierDeadline) : t("list.noDeadline")),
          },
          { key: "updated", header: t("list.updated"), cell: (row) => formatDate(locale, row.updatedOn) },
          ...(institution.status === "verified"
            ? [
                {
                  key: "matches",
                  header: t("list.matches"),
                  cell: (row: (typeof rows)[number]) => (
                    <Link
                      to={localePath(locale, `/institution/positions/${row.id}/matches`)}
                      aria-label={t("list.matchesOf", { title: row.title?.text ?? t("desk.untitled") })}
                      className="link whitespace-nowrap"
                    >
                      {t("list.seeMatches")}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={t("list.emptyTitle")} action={mayCreate ? newPosition : null}>
            {mayCreate ? t("list.empty") : t("list.emptyViewer")}
          </EmptyState>
        }
      />
      <Pagination page={page} pageSize={perPage} total={total} to={(next) => address({ page: String(next) })} />
    </InstitutionFrame>
  );
}
