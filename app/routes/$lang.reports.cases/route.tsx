import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { plusDays, dayInVietnam, todayInVietnam } from "~/domain/days";
import { countryName } from "~/domain/reference/countries";
import { isFigure } from "~/domain/reports/figure";
import { CASES_PAGE, listCasesBehind } from "~/domain/reports/list-cases-behind.server";
import { reportParams } from "~/domain/reports/report-params";
import { parseReportQuery } from "~/domain/reports/report-query";
import { selectionLabels } from "~/domain/reports/selection-labels.server";
import { Refusal } from "~/domain/refusal";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { formatDate, formatDateRange } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

export const handle: PageHandle = { title: "reports:cases.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const search = new URL(args.request.url).searchParams;
  const query = parseReportQuery(search, todayInVietnam());
  const figure = search.get("figure") ?? "";
  if (!isFigure(figure)) throw new Refusal("not_found");
  const page = pageNumber(search.get("page"));
  const { rows, total } = await listCasesBehind(actor, query, figure, page);
  const onPage = Math.max(0, Math.min(CASES_PAGE, total - (page - 1) * CASES_PAGE));
  return {
    query,
    figure,
    page,
    perPage: CASES_PAGE,
    total,
    hidden: onPage - rows.length,
    selection: await selectionLabels(query.selection, locale),
    rows: rows.map((row) => ({
      id: row.id,
      position: pickText(locale, { vi: row.position.titleVi, en: row.position.titleEn }),
      institution: pickText(locale, { vi: row.institution.nameVi, en: row.institution.nameEn }),
      channel: row.channel,
      form: row.engagementType,
      country: row.countryCode === null ? "–" : countryName(row.countryCode, locale),
      begunOn: dayInVietnam(row.begunOn),
      owner: row.ownerName,
    })),
  };
});

export default function CasesBehindPage() {
  const { query, figure, page, perPage, total, hidden, selection, rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["reports", "common"]);
  const locale = useLocale();
  const what = useFigureName()(figure);
  const report = localePath(locale, `/reports?${reportParams(query).toString()}`);
  const address = (next: number) => {
    const params = reportParams(query);
    params.set("figure", figure);
    if (next > 1) params.set("page", String(next));
    return `?${params.toString()}`;
  };
  return (
    <Page landscape>
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("reports:title"), to: report }, { label: t("reports:cases.title") }]} />}
        title={what}
        lead={t("reports:cases.lead")}
      />
      <p className="mb-1">{t("reports:periodLine", { range: formatDateRange(locale, query.from, plusDays(query.until, -1)) })}</p>
      {selection.map(({ name, value }) => (
        <p key={name} className="text-sm">
          {name}: {value}
        </p>
      ))}
      <div className="mt-6">
        <Table
          compact
          caption={t("reports:cases.table", { count: total })}
          rows={rows}
          rowKey={({ id }) => id}
          empty={
            <EmptyState
              title={t("reports:cases.empty")}
              action={
                <Link to={report} className="link">
                  {t("reports:cases.back")}
                </Link>
              }
            />
          }
          columns={[
            {
              key: "position",
              header: t("reports:cases.position"),
              title: true,
              cell: (row) => (
                <Link to={localePath(locale, `/cases/${row.id}`)} lang={row.position?.lang} className="link">
                  {row.position?.text}
                </Link>
              ),
            },
            {
              key: "institution",
              header: t("reports:cases.institution"),
              cell: (row) => <span lang={row.institution?.lang}>{row.institution?.text}</span>,
            },
            { key: "form", header: t("reports:cases.form"), cell: (row) => t(`common:engagementType.${row.form}`) },
            { key: "channel", header: t("reports:cases.channel"), cell: (row) => t(`reports:channel.${row.channel}`) },
            { key: "country", header: t("reports:by.country"), cell: (row) => row.country },
            { key: "begun", header: t("reports:cases.begun"), cell: (row) => formatDate(locale, row.begunOn) },
            { key: "owner", header: t("reports:cases.owner"), cell: (row) => row.owner },
          ]}
        />
      </div>
      {hidden > 0 ? <p className="mt-4 text-ink-soft">{t("reports:cases.hidden", { count: hidden })}</p> : null}
      <Pagination page={page} pageSize={perPage} total={total} to={address} />
    </Page>
  );
}

/** The label for a figure's name (reports/figure.ts). */
function useFigureName() {
  const { t } = useTranslation("reports");
  return (figure: string): string => {
    const [part = "", kind = "", code = ""] = figure.split(".");
    if (part === "waiting") return t(`waiting.${kind as "open"}`);
    const view = t(`view.${part as "activity"}`);
    if (kind === "stage") return `${t(`stage.${code as "begun"}`)} – ${view}`;
    if (kind === "end") return `${t(`ending.${code as "declined"}`)} – ${view}`;
    if (kind === "outcome") return `${t(`outcome.${code as "reviews"}`)} – ${view}`;
    return `${t("outcomes.moves")} – ${view}`;
  };
}
