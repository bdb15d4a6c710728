import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { getAlert } from "~/domain/saved-searches/get-alert.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDateTime } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { Table } from "~/ui/table";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.heading };

/** One alert of a saved search. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  const locale = requestLocale(args.request);
  const alert = await getAlert(actor, args.params.id ?? "");
  const t = translator(locale, "notifications");
  const list = alert.kind === "expert" ? "/experts" : "/positions";
  const heading = t(alert.kind === "expert" ? "alert.titleExperts" : "alert.titlePositions");
  return {
    heading,
    at: alert.at.toISOString(),
    searchName: alert.search?.name ?? null,
    searchPath: alert.search ? localePath(locale, `${list}?${alert.search.query}`) : null,
    lines: alert.lines.map((line) => ({
      id: line.id,
      to: localePath(locale, `${list}/${line.id}`),
      name: pickText(locale, line.name),
      reasons: line.reasons,
    })),
    hidden: alert.hidden,
    more: alert.more,
  };
});

export default function Alert() {
  const alert = useLoaderData<typeof loader>();
  const { t } = useTranslation("notifications");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader
        title={alert.searchName ?? alert.heading}
        lead={`${alert.heading}. ${t("alert.at", { at: formatDateTime(locale, alert.at) })}.`}
        above={
          <Link to={localePath(locale, "/notifications")} className="link">
            {t("alert.back")}
          </Link>
        }
        actions={alert.searchPath ? <LinkButton to={alert.searchPath}>{t("alert.openSearch")}</LinkButton> : null}
      />
      <Table
        caption={t("alert.caption")}
        captionHidden
        rows={alert.lines}
        rowKey={(line) => line.id}
        empty={<p className="border-y border-line py-6 text-ink-soft">{t("alert.none")}</p>}
        columns={[
          {
            key: "result",
            header: t("alert.result"),
            title: true,
            cell: (line) => (
              <Link to={line.to} className="link" lang={line.name?.lang}>
                {line.name?.text ?? t("noTitle")}
              </Link>
            ),
          },
          { key: "why", header: t("alert.why"), cell: (line) => line.reasons.map((reason) => t(`reason.${reason}`)).join("; ") },
        ]}
      />
      {alert.hidden > 0 && alert.lines.length > 0 ? (
        <p className="mt-6 text-ink-soft">{t("alert.hidden", { count: alert.hidden })}</p>
      ) : null}
      {alert.more > 0 ? <p className="mt-6 text-ink-soft">{t("alert.more", { count: alert.more })}</p> : null}
    </Page>
  );
}
