import { useTranslation } from "~/i18n/use-translation";
import { formatDate, formatDateTime } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Table } from "~/ui/table";
import { type LogEntry } from "../get-case-log.server";

/** The events of a case, one per row, in the given order. */
export function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const locale = useLocale();
  return (
    <Table
      compact
      caption={t("log.caption", { count: entries.length })}
      columns={[
        { key: "at", header: t("log.at"), cell: (entry) => <time dateTime={entry.at}>{formatDateTime(locale, entry.at)}</time> },
        { key: "what", header: t("log.what"), title: true, cell: (entry) => <What entry={entry} /> },
        {
          key: "who",
          header: t("log.who"),
          cell: (entry) => (entry.actorName ? `${entry.actorName} (${ti(`side.${entry.side}`)})` : ti(`side.${entry.side}`)),
        },
        {
          key: "note",
          header: t("log.note"),
          cell: (entry) => (
            <>
              {entry.reason ? <span className="block">{ti(`reason.${entry.reason as "other"}`)}</span> : null}
              {entry.note ? <span className="block max-w-prose whitespace-pre-line">{entry.note}</span> : null}
            </>
          ),
        },
      ]}
      rows={entries}
      rowKey={(entry) => String(entry.seq)}
    />
  );
}

function What({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const locale = useLocale();
  const more = [
    entry.fields.map((field) => t(`fields.${field}`)).join(", "),
    entry.toName ? t("log.to", { name: entry.toName }) : "",
    entry.dueOn ? t("now.due", { date: formatDate(locale, entry.dueOn) }) : "",
  ].filter(Boolean);
  return (
    <>
      {ti(`event.${entry.kind}`)}
      {more.length > 0 ? <span className="block text-sm font-normal text-ink-soft">{more.join(" · ")}</span> : null}
    </>
  );
}
