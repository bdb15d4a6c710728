import { Form, useSearchParams } from "@remix-run/react";
import { type MailQueue } from "~/domain/notifications/read-mail-queue.server";
import { formatDateTime, formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { DescriptionList } from "~/ui/description-list";
import { Notice } from "~/ui/notice";

/** What the last form did. */
export function DoneNotice() {
  const [search] = useSearchParams();
  const { t } = useTranslation("admin");
  const count = Number(search.get("count"));
  const counted = Number.isInteger(count) && count > 0;
  switch (String(search.get("done"))) {
    case "retried":
      return counted ? <Notice tone="success">{t("mail.done.retried", { count })}</Notice> : null;
    case "discarded":
      return counted ? <Notice tone="success">{t("mail.done.discarded", { count })}</Notice> : null;
    case "nothing":
      return <Notice>{t("mail.done.nothing")}</Notice>;
    case "probed":
      return <Notice>{t("mail.done.probed")}</Notice>;
    default:
      return null;
  }
}

/** The mail server as a whole fails: since when, why, and a button to try it at once. */
export function OutageNotice({ outage }: { outage: NonNullable<MailQueue["outage"]> }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  return (
    <Notice
      tone="danger"
      standing
      title={t("mail.outage.title", { since: formatDateTime(locale, outage.since) })}
      action={
        <Form method="post">
          <Button variant="secondary" size="compact" name="intent" value="probe">
            {t("mail.outage.probe")}
          </Button>
        </Form>
      }
    >
      <p>{t(`mail.outage.reason.${outage.reason}`)}</p>
      <p className="break-words">{t("mail.outage.wait", { at: formatDateTime(locale, outage.nextProbeAt), code: outage.code })}</p>
    </Notice>
  );
}

/** The figures of the queue. */
export function QueueFacts({ queue }: { queue: MailQueue }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const figure = (value: number) => <span className="tabular-nums">{value === 0 ? t("mail.none") : formatNumber(locale, value)}</span>;
  const items = [
    { term: t("mail.waiting"), detail: figure(queue.waiting) },
    ...(queue.oldestAt ? [{ term: t("mail.oldest"), detail: formatDateTime(locale, queue.oldestAt) }] : []),
    { term: t("mail.heldFact"), detail: figure(queue.held) },
    { term: t("mail.sent"), detail: figure(queue.sentLastDay) },
    ...(queue.givenUp.length > 0
      ? [
          {
            term: t("mail.givenUp"),
            detail: queue.givenUp
              .map(({ outcome, count }) => t(`mail.givenUpBy.${outcome}`, { total: formatNumber(locale, count) }))
              .join("; "),
          },
        ]
      : []),
  ];
  return (
    <section aria-label={t("mail.facts")} className="max-w-form">
      <DescriptionList items={items} />
      <p className="prose mt-3 text-sm text-ink-soft">{t("mail.kept", { count: queue.keepDays })}</p>
    </section>
  );
}
