import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { EngagementStateBadge } from "~/domain/cases/engagement/components/engagement-terms";
import { PathPicture } from "~/domain/cases/engagement/components/path-picture";
import { getPath } from "~/domain/cases/engagement/get-path.server";
import { returnedOn } from "~/domain/cases/engagement/path";
import { isReturn } from "~/domain/cases/engagement/rules";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDate, formatDateRange } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { todayInVietnam } from "~/domain/days";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { PrintButton } from "~/ui/print-button";
import { Table } from "~/ui/table";

/** A person's path over the years, from remote work to a long-term return. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const { own, whole, fullName, entries } = await getPath(actor, args.params.id ?? "");
  const t = translator(locale, "engagements");
  return {
    title: own ? t("path.ownTitle") : t("path.title", { name: fullName }),
    own,
    whole,
    today: todayInVietnam(),
    returned: returnedOn(entries),
    entries: entries.map(({ positionVi, positionEn, institutionVi, institutionEn, ...entry }) => ({
      ...entry,
      position: pickText(locale, { vi: positionVi, en: positionEn }),
      institution: pickText(locale, { vi: institutionVi, en: institutionEn }),
    })),
  };
});

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.title };

type Entry = ReturnType<typeof useLoaderData<typeof loader>>["entries"][number];

export default function PathPage() {
  const { title, own, whole, today, returned, entries } = useLoaderData<typeof loader>();
  const { t } = useTranslation("engagements");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("list.title"), to: localePath(locale, "/engagements") }, { label: t("path.crumb") }]} />}
        title={title}
        lead={
          <>
            <p>{t("path.lead")}</p>
            {whole ? null : <p className="mt-1 text-base">{t("path.partly")}</p>}
          </>
        }
        actions={entries.length > 0 ? <PrintButton /> : null}
      />
      {returned ? (
        <div className="mb-8">
          <Notice standing tone="success" title={t("path.returned", { date: formatDate(locale, returned) })} />
        </div>
      ) : null}
      {entries.length > 0 ? (
        <div className="space-y-10">
          <PathPicture steps={entries} today={today} />
          <PathTable entries={entries} />
        </div>
      ) : (
        <EmptyState
          title={t("path.emptyTitle")}
          action={
            own ? (
              <LinkButton to={localePath(locale, "/recommended")} variant="primary">
                {t("path.findPositions")}
              </LinkButton>
            ) : null
          }
        >
          {t("path.emptyOwn")}
        </EmptyState>
      )}
    </Page>
  );
}

function PathTable({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation("engagements");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const before = (entry: Entry) => entries.find((each) => each.id === entry.continuesId);
  return (
    <Table
      caption={t("path.caption", { count: entries.length })}
      columns={[
        {
          key: "form",
          header: t("path.step"),
          title: true,
          cell: (row) => (
            <Link to={localePath(locale, `/cases/${row.caseId}/engagement`)} className="link">
              {tc(`engagementType.${row.engagementType}`)}
            </Link>
          ),
        },
        {
          key: "period",
          header: t("path.period"),
          cell: (row) => (
            <span className="tabular-nums">
              {row.until === null
                ? t("tab.started", { from: formatDate(locale, row.startOn) })
                : formatDateRange(locale, row.startOn, row.until)}
              {row.renewals > 0 ? <span className="block text-sm text-ink-soft">{t("renewed", { count: row.renewals })}</span> : null}
            </span>
          ),
        },
        {
          key: "where",
          header: t("path.where"),
          cell: (row) => (
            <span className="block min-w-0">
              <span className="block" lang={row.institution?.lang}>
                {row.institution?.text}
              </span>
              <span className="block text-sm text-ink-soft" lang={row.position?.lang}>
                {row.position?.text}
              </span>
            </span>
          ),
        },
        { key: "state", header: t("list.state"), cell: (row) => <EngagementStateBadge state={row.state} /> },
        {
          key: "how",
          header: t("path.how"),
          cell: (row) => {
            const former = before(row);
            if (!former) return <span className="text-ink-soft">{t("path.own")}</span>;
            return (
              <span className="flex flex-wrap items-center gap-2 max-md:justify-end">
                {t("path.from", { form: tc(`engagementType.${former.engagementType}`) })}
                {isReturn(former.engagementType, row.engagementType) ? <Badge tone="success">{t("path.cameHome")}</Badge> : null}
              </span>
            );
          },
        },
      ]}
      rows={entries}
      rowKey={(row) => row.id}
    />
  );
}
