import { type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { listInstitutionsToVerify } from "~/domain/institutions/list-institutions-to-verify.server";
import { VERIFY_PAGE } from "~/domain/institutions/model";
import { INSTITUTION_STATUSES } from "~/domain/vocabulary/institutions";
import { provinceName } from "~/domain/reference/provinces";
import { cleanLine } from "~/domain/clean-text";
import { requestLocale, requireCoordinator } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { formatDate, formatNumber } from "~/i18n/format";
import { dayInVietnam } from "~/domain/days";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { plainField } from "~/ui/field";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { QueryTabs } from "~/ui/query-tabs";
import { Table } from "~/ui/table";
import { TextField } from "~/ui/text-field";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const locale = requestLocale(args.request);
  const search = new URL(args.request.url).searchParams;
  const wanted = search.get("status") ?? "pending";
  const status = INSTITUTION_STATUSES.find((each) => each === wanted) ?? null;
  const text = cleanLine(search.get("q") ?? "").slice(0, 100);
  const page = pageNumber(search.get("page"));
  const { rows, total, counts } = await listInstitutionsToVerify(actor, { status, text, page });
  return {
    status,
    text,
    page,
    total,
    perPage: VERIFY_PAGE,
    counts,
    rows: rows.map((row) => ({
      id: row.id,
      name: pickText(locale, { vi: row.nameVi, en: row.nameEn }),
      kind: row.kind,
      province: provinceName(row.provinceCode, locale),
      status: row.status,
      since: dayInVietnam(row.createdAt),
    })),
  };
});

export const handle: PageHandle = { title: "institutions:desk.title" };

const TONE = { pending: "warning", verified: "verified", refused: "neutral" } as const;

export default function VerificationDeskPage() {
  const { status, text, page, total, perPage, counts, rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["institutions", "common"]);
  const locale = useLocale();
  const address = (next: string, pageWanted = 1) =>
    `?${new URLSearchParams({ status: next, ...(text ? { q: text } : {}), ...(pageWanted > 1 ? { page: String(pageWanted) } : {}) }).toString()}`;
  const all = counts.pending + counts.verified + counts.refused;
  return (
    <Page>
      <PageHeader title={t("desk.title")} lead={t("desk.lead")} />
      <Form method="get" className="mb-6 flex flex-wrap items-end gap-3" role="search">
        <input type="hidden" name="status" value={status ?? "all"} />
        <div className="min-w-0 flex-1 basis-72">
          <TextField key={text} field={plainField("q", text)} label={t("desk.search")} type="search" />
        </div>
        <Button variant="secondary">{t("desk.find")}</Button>
      </Form>
      <QueryTabs
        label={t("desk.statuses")}
        items={[
          ...INSTITUTION_STATUSES.map((each) => ({
            to: address(each),
            label: t(`status.${each}`),
            count: formatNumber(locale, counts[each]),
            current: status === each,
          })),
          { to: address("all"), label: t("desk.all"), count: formatNumber(locale, all), current: status === null },
        ]}
      />
      <Table
        compact
        caption={t("desk.caption", { count: total })}
        columns={[
          {
            key: "name",
            header: t("desk.name"),
            title: true,
            cell: (row) => (
              <Link to={localePath(locale, `/coordinator/institutions/${row.id}`)} lang={row.name?.lang} className="link">
                {row.name?.text}
              </Link>
            ),
          },
          { key: "kind", header: t("desk.kind"), cell: (row) => t(`common:institutionKind.${row.kind}`) },
          { key: "province", header: t("desk.province"), cell: (row) => row.province },
          { key: "status", header: t("desk.status"), cell: (row) => <Badge tone={TONE[row.status]}>{t(`status.${row.status}`)}</Badge> },
          { key: "since", header: t("desk.since"), cell: (row) => formatDate(locale, row.since) },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("desk.emptyTitle")}>{t("desk.empty")}</EmptyState>}
      />
      <Pagination page={page} pageSize={perPage} total={total} to={(next) => address(status ?? "all", next)} />
    </Page>
  );
}
