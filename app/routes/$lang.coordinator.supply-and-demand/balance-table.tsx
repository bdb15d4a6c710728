import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type Gap } from "~/domain/reports/gap";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Table } from "~/ui/table";

export type BalanceLine = {
  code: string;
  label: string;
  experts: number;
  positions: number;
  perPosition: number | null;
  gap: Gap;
  expertsTo: string;
  positionsTo: string;
};

const TONE = { nobody: "accent", few: "warning", enough: "success", unasked: "neutral" } as const;

/** The figures of a chart as a table; each links to the people or positions that it counts. */
export function BalanceTable({ caption, subject, lines }: { caption: string; subject: string; lines: readonly BalanceLine[] }) {
  const { t } = useTranslation("supply");
  const locale = useLocale();
  const count = (value: number, to: string, label: string) =>
    value === 0 ? (
      formatNumber(locale, 0)
    ) : (
      <Link to={to} className="link" aria-label={label}>
        {formatNumber(locale, value)}
      </Link>
    );
  return (
    <Table
      compact
      caption={caption}
      rows={lines}
      rowKey={(line) => line.code}
      columns={[
        { key: "subject", header: subject, title: true, cell: (line) => line.label },
        {
          key: "positions",
          header: t("positions"),
          numeric: true,
          cell: (line) => count(line.positions, line.positionsTo, t("positionsIn", { count: line.positions, subject: line.label })),
        },
        {
          key: "experts",
          header: t("experts"),
          numeric: true,
          cell: (line) => count(line.experts, line.expertsTo, t("expertsIn", { count: line.experts, subject: line.label })),
        },
        {
          key: "perPosition",
          header: t("perPosition"),
          numeric: true,
          cell: (line) => (line.perPosition === null ? "–" : formatNumber(locale, line.perPosition, 1)),
        },
        { key: "gap", header: t("state"), cell: (line) => <GapBadge gap={line.gap} /> },
      ]}
    />
  );
}

/** The relation of the two numbers in one word. */
export function GapBadge({ gap }: { gap: Gap }) {
  const { t } = useTranslation("supply");
  return <Badge tone={TONE[gap]}>{t(`gap.${gap}`)}</Badge>;
}
