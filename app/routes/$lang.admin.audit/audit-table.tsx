import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type AuditLine } from "~/domain/audit/list-audit.server";
import { formatDateTime } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Table } from "~/ui/table";

/** Audit entries: the action in words with its code in the title, ids as links that filter the log by them, and the data as stored. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const to = (query: Record<string, string>) => localePath(locale, `/admin/audit?${new URLSearchParams(query)}`);
  return (
    <Table
      compact
      caption={t("audit.caption")}
      captionHidden
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        {
          key: "kind",
          header: t("audit.kind"),
          title: true,
          cell: (line) => <span title={line.kind}>{t(`audit.kinds.${line.kind}`, { defaultValue: line.kind })}</span>,
        },
        {
          key: "at",
          header: t("audit.at"),
          cell: (line) => <span className="whitespace-nowrap tabular-nums">{formatDateTime(locale, line.at)}</span>,
        },
        {
          key: "actor",
          header: t("audit.actor"),
          cell: (line) => (line.actorId ? <Id id={line.actorId} to={to({ actor: line.actorId })} /> : t("audit.system")),
        },
        {
          key: "subject",
          header: t("audit.subject"),
          cell: (line) => (
            <span className="inline-flex flex-wrap gap-x-2 max-md:justify-end">
              <span>{t(`audit.subjects.${line.subject}`)}</span>
              <Id id={line.subjectId} to={to({ subject: line.subject, id: line.subjectId })} />
            </span>
          ),
        },
        { key: "data", header: t("audit.data"), cell: (line) => <code className="break-all text-sm">{line.data}</code> },
      ]}
    />
  );
}

/** Shows the end of an id, which is enough to distinguish it; the full id is in the title and in the link. */
function Id({ id, to }: { id: string; to: string }) {
  return (
    <Link to={to} title={id} className="link font-mono text-sm whitespace-nowrap">
      …{id.slice(-12)}
    </Link>
  );
}
