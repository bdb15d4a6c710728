import { Form, useSearchParams } from "@remix-run/react";
import { type MailQueue } from "~/domain/notifications/read-mail-queue.server";
import { formatDateTime, formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
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
      <p>{t("mail.outage.wait", { at: formatDateTime(locale, outage.nextProbeAt) })}</p>
      <p>
        <code className="text-sm text-ink-soft">{outage.code}</code>
      </p>
    </Notice>
  );
}

/** The figures of the queue. */
export function QueueFacts({ queue }: { queue: MailQueue }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const figures = [
    { label: t("mail.heldFact"), value: queue.held },
    {
      label: t("mail.waiting"),
      value: queue.waiting,
      note: queue.oldestAt && t("mail.oldest", { at: formatDateTime(locale, queue.oldestAt) }),
    },
    { label: t("mail.sent"), value: queue.sentLastDay },
  ];
  const givenUp = queue.givenUp.map(({ outcome, count }) => t(`mail.givenUpBy.${outcome}`, { total: formatNumber(locale, count) }));
  return (
    <section aria-label={t("mail.facts")}>
      <dl className="grid gap-x-6 gap-y-3 border-y border-line py-4 sm:grid-cols-3">
        {figures.map(({ label, value, note }) => (
          <div key={label} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-ink-soft">
              {label}
              {note ? <span className="block">{note}</span> : null}
            </dt>
            <dd className="text-2xl font-semibold tabular-nums">{formatNumber(locale, value)}</dd>
          </div>
        ))}
      </dl>
      <p className="prose mt-3 text-sm text-ink-soft">
        {t("mail.kept", { count: queue.keepDays })}
        {givenUp.length > 0 ? ` ${t("mail.givenUp", { list: givenUp.join("; ") })}` : ""}
      </p>
    </section>
  );
}
