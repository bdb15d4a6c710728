import { Form, Link } from "@remix-run/react";
import { type MailLine } from "~/domain/notifications/list-mails.server";
import { type MailReason } from "~/domain/notifications/mail-reasons";
import { type MailView } from "~/domain/notifications/mail-states";
import { formatDate, formatDateTime, formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { useTranslation } from "~/i18n/use-translation";
import { Button, LinkButton } from "~/ui/button";
import { Table } from "~/ui/table";

/** Buttons for all mails of the view, or of the chosen reason. */
export function AllActions({ view, reason, total }: { view: MailView; reason: MailReason | null; total: number }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const query = new URLSearchParams({ view, ...(reason ? { reason } : {}) });
  return (
    <div className="mb-4 flex flex-wrap gap-3">
      <Form method="post">
        <input type="hidden" name="view" value={view} />
        {reason ? <input type="hidden" name="reason" value={reason} /> : null}
        <Button variant="secondary" name="intent" value="retry_all">
          {t("mail.retryAll", { count: total })}
        </Button>
      </Form>
      <LinkButton to={localePath(locale, `/admin/mail/discard?${query}`)} variant="danger">
        {t("mail.discardAll", { count: total })}
      </LinkButton>
    </div>
  );
}

/** One page of mails. `kind` in words. */
export function MailTable({ view, lines }: { view: MailView; lines: MailLine[] }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  return (
    <Table<MailLine>
      compact
      caption={t(`mail.${view}Caption`)}
      captionHidden
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        { key: "kind", header: t("mail.kind"), title: true, cell: (line) => line.kind },
        { key: "to", header: t("mail.to"), cell: (line) => <Recipient line={line} /> },
        {
          key: "why",
          header: t("mail.why"),
          cell: (line) => (
            <span className="inline-flex flex-col max-md:items-end">
              <span>{t(`mail.reason.${line.reason}`)}</span>
              <code className="text-sm text-ink-soft whitespace-nowrap">{line.code}</code>
            </span>
          ),
        },
        {
          key: "queuedAt",
          header: t("mail.queuedAt"),
          cell: (line) => <span className="whitespace-nowrap tabular-nums">{formatDateTime(locale, line.queuedAt)}</span>,
        },
        {
          key: "keptUntil",
          header: t("mail.keptUntil"),
          cell: (line) => <span className="whitespace-nowrap tabular-nums">{formatDate(locale, line.keptUntil)}</span>,
        },
        { key: "attempts", header: t("mail.attempts"), numeric: true, cell: (line) => formatNumber(locale, line.attempts) },
        { key: "actions", header: t("mail.actions"), screenOnly: true, cell: (line) => <Actions view={view} line={line} /> },
      ]}
    />
  );
}

function Recipient({ line }: { line: MailLine }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  return (
    <span className="inline-flex flex-col max-md:items-end">
      <span className="break-words">{line.to}</span>
      {line.accountId ? (
        <Link
          className="link text-sm"
          to={localePath(locale, `/admin/people/${line.accountId}`)}
          aria-label={t("mail.accountOf", { to: line.to })}
        >
          {t("mail.account")}
        </Link>
      ) : null}
    </span>
  );
}

function Actions({ view, line }: { view: MailView; line: MailLine }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const words = { kind: line.kind, to: line.to };
  return (
    <span className="-mx-3 flex max-md:mx-0 max-md:justify-end">
      <Form method="post">
        <input type="hidden" name="view" value={view} />
        <input type="hidden" name="id" value={line.id} />
        <Button
          variant="quiet"
          size="compact"
          className="whitespace-nowrap"
          name="intent"
          value="retry"
          aria-label={t("mail.retryWhich", words)}
        >
          {t("mail.retry")}
        </Button>
      </Form>
      <LinkButton
        to={localePath(locale, `/admin/mail/discard?id=${line.id}`)}
        variant="quiet"
        size="compact"
        className="whitespace-nowrap"
        aria-label={t("mail.discardWhich", words)}
      >
        {t("mail.discard")}
      </LinkButton>
    </span>
  );
}
