import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { listWrittenMails } from "~/domain/notifications/read-written-mails.server";
import { formatDateTime } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { SiteShell } from "~/ui/site-shell";
import { Table } from "~/ui/table";

export const handle: PageHandle = { title: "admin:mailbox.title" };

/** The mails that this machine wrote to disk instead of sending. Development only: elsewhere the page answers 404. */
export async function loader() {
  const written = await listWrittenMails();
  if (!written) throw new Response(null, { status: 404 });
  return written;
}

export default function Mailbox() {
  const { folder, smtp, mails } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  const { t: tm } = useTranslation("common");
  const locale = useLocale();
  return (
    <SiteShell user={null} nav={[{ to: `/${locale}`, label: tm("appName") }]}>
      <Page>
        <PageHeader title={t("mailbox.title")} lead={smtp ? t("mailbox.smtp") : t("mailbox.lead", { folder })} />
        {mails.length === 0 ? (
          <EmptyState title={t("mailbox.none")}>{t("mailbox.noneHint")}</EmptyState>
        ) : (
          <Table
            caption={t("mailbox.title")}
            captionHidden
            rows={mails}
            rowKey={(mail) => mail.id}
            columns={[
              {
                key: "subject",
                header: t("mailbox.text"),
                title: true,
                cell: (mail) => <Link to={`/dev/mail/${mail.id}`}>{mail.subject}</Link>,
              },
              { key: "to", header: t("mailbox.to"), cell: (mail) => <span className="break-all">{mail.to}</span> },
              { key: "at", header: t("audit.at"), cell: (mail) => formatDateTime(locale, mail.at) },
            ]}
          />
        )}
      </Page>
    </SiteShell>
  );
}
