import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { stageTone } from "~/domain/cases/components/stage-tone";
import { type ShownRow } from "~/domain/cases/shown-row";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { type Column, Table } from "~/ui/table";

/** Cases as compact rows: expert and position, state, next step and its owner. */
export function CaseTable({ rows, total, manages }: { rows: readonly ShownRow[]; total: number; manages: boolean }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const locale = useLocale();
  const state: Column<ShownRow> = {
    key: "state",
    header: t("list.state"),
    cell: (row) => (
      <span className="md:whitespace-nowrap">
        <Badge tone={stageTone(row.stage)}>{ti(`stage.${row.stage}`)}</Badge>
      </span>
    ),
  };
  const due: Column<ShownRow> = {
    key: "due",
    header: t("list.due"),
    cell: (row) =>
      row.dueOn === null ? (
        ""
      ) : row.overdue ? (
        <Badge tone="accent">{t("now.overdue", { date: formatDate(locale, row.dueOn) })}</Badge>
      ) : (
        formatDate(locale, row.dueOn)
      ),
  };
  const since: Column<ShownRow> = { key: "since", header: t("list.since"), cell: (row) => formatDate(locale, row.since) };
  return (
    <div className="md:text-sm">
      <Table
        compact
        caption={t("list.caption", { count: total })}
        columns={[
          {
            key: "case",
            header: t("list.case"),
            title: true,
            cell: (row) => (
              <>
                <Link to={localePath(locale, `/cases/${row.id}`)} className="link">
                  {row.own ? (
                    <span lang={row.position?.lang}>{row.position?.text ?? t("frame.untitled")}</span>
                  ) : (
                    (row.expertName ?? t("frame.hiddenPerson"))
                  )}
                </Link>
                <span className="block text-sm font-normal text-ink-soft">
                  {row.own ? null : (
                    <>
                      <span lang={row.position?.lang}>{row.position?.text ?? t("frame.untitled")}</span> ·{" "}
                    </>
                  )}
                  <span lang={row.institution?.lang}>{row.institution?.text}</span>
                </span>
              </>
            ),
          },
          state,
          ...(manages
            ? [
                { key: "next", header: t("list.next"), cell: (row: ShownRow) => (row.nextStep ? ti(`nextStep.${row.nextStep}`) : "") },
                due,
                {
                  key: "owner",
                  header: t("list.owner"),
                  cell: (row: ShownRow) => (row.isOwner ? <strong className="font-medium">{row.owner}</strong> : (row.owner ?? "")),
                },
              ]
            : [due]),
          since,
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
    </div>
  );
}
