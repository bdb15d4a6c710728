import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { EngagementStateBadge } from "~/domain/cases/engagement/components/engagement-terms";
import { TimingBadge } from "~/domain/cases/engagement/components/review-list";
import { ENGAGEMENT_FILTERS, listEngagements } from "~/domain/cases/engagement/list-engagements.server";
import { ENGAGEMENTS_PAGE } from "~/domain/cases/engagement/model";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { formatDate, formatDateRange, formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { QueryTabs } from "~/ui/query-tabs";
import { type Column, Table } from "~/ui/table";

/** The reader's engagements; coordinators can switch to all engagements. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const search = new URL(args.request.url).searchParams;
  const filter = ENGAGEMENT_FILTERS.find((each) => each === search.get("filter")) ?? "all";
  const page = pageNumber(search.get("page"));
  const everyone = search.get("of") === "everyone";
  const { rows, total, counts, mayAskEveryone } = await listEngagements(actor, { filter, page, everyone });
  return {
    tabs: ENGAGEMENT_FILTERS.map((each) => ({ filter: each, count: counts[each] })),
    filter,
    page,
    perPage: ENGAGEMENTS_PAGE,
    total,
    everyone: everyone && mayAskEveryone,
    mayAskEveryone,
    ownExpertId: actor.expertId,
    rows: rows.map(({ positionVi, positionEn, institutionVi, institutionEn, ...row }) => ({
      ...row,
      position: pickText(locale, { vi: positionVi, en: positionEn }),
      institution: pickText(locale, { vi: institutionVi, en: institutionEn }),
    })),
  };
});

export const handle: PageHandle = { title: "engagements:list.title" };

type Row = ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];

export default function EngagementsPage() {
  const { tabs, filter, page, perPage, total, everyone, mayAskEveryone, ownExpertId, rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation("engagements");
  const locale = useLocale();
  const columns = useColumns();
  const address = (next: { filter?: string; page?: number; everyone?: boolean }) => {
    const query = new URLSearchParams();
    const chosen = next.filter ?? filter;
    if (chosen !== "all") query.set("filter", chosen);
    if (next.everyone ?? everyone) query.set("of", "everyone");
    if (next.page && next.page > 1) query.set("page", String(next.page));
    return `?${query.toString()}`;
  };
  return (
    <Page>
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        actions={
          <>
            {ownExpertId ? (
              <LinkButton to={localePath(locale, `/experts/${ownExpertId}/path`)} variant="secondary">
                {t("path.ownTitle")}
              </LinkButton>
            ) : null}
            {mayAskEveryone ? (
              <LinkButton to={address({ everyone: !everyone })} variant="secondary">
                {everyone ? t("list.mine") : t("list.everyone")}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <QueryTabs
        label={t("list.filters")}
        items={tabs.map((tab) => ({
          to: address({ filter: tab.filter }),
          label: t(`list.filter.${tab.filter}`),
          count: formatNumber(locale, tab.count),
          current: tab.filter === filter,
        }))}
      />
      <Table
        caption={t("list.caption", { count: total })}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          filter === "all" ? (
            <EmptyState title={t("list.emptyTitle")}>{t("list.empty")}</EmptyState>
          ) : (
            <EmptyState
              title={t("list.emptyFilter")}
              action={
                <LinkButton to={address({ filter: "all" })} variant="secondary">
                  {t("list.showAll")}
                </LinkButton>
              }
            />
          )
        }
      />
      <Pagination page={page} pageSize={perPage} total={total} to={(next) => address({ page: next })} />
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation("engagements");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return [
    {
      key: "person",
      header: t("list.person"),
      title: true,
      cell: (row) => (
        <Link to={localePath(locale, `/cases/${row.caseId}/engagement`)} className="link">
          {row.expert?.fullName ?? t("list.erased")}
        </Link>
      ),
    },
    {
      key: "position",
      header: t("list.position"),
      cell: (row) => (
        <span className="block min-w-0">
          <span className="block" lang={row.position?.lang}>
            {row.position?.text}
          </span>
          <span className="block text-sm text-ink-soft" lang={row.institution?.lang}>
            {row.institution?.text}
          </span>
        </span>
      ),
    },
    { key: "form", header: t("list.form"), cell: (row) => tc(`engagementType.${row.engagementType}`) },
    {
      key: "state",
      header: t("list.state"),
      cell: (row) => (
        <span className="flex flex-wrap gap-1 whitespace-nowrap max-md:justify-end">
          <EngagementStateBadge state={row.state} />
          {row.ending ? <Badge tone="warning">{t("list.ending")}</Badge> : null}
        </span>
      ),
    },
    {
      key: "period",
      header: t("list.period"),
      cell: (row) => (
        <span className="tabular-nums">
          {row.until === null
            ? t("tab.started", { from: formatDate(locale, row.startOn) })
            : formatDateRange(locale, row.startOn, row.until)}
        </span>
      ),
    },
    {
      key: "review",
      header: t("list.review"),
      cell: (row) =>
        row.review ? (
          <span className="flex flex-wrap items-center gap-2 tabular-nums max-md:justify-end">
            {formatDate(locale, row.review.dueOn)}
            {row.review.timing === "planned" ? null : <TimingBadge timing={row.review.timing} />}
          </span>
        ) : (
          <span className="text-ink-soft">{t("list.noReview")}</span>
        ),
    },
  ];
}
