import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { FoundSkillList } from "~/domain/search/components/found-skill-list";
import { formatDate, formatList } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Highlight } from "~/ui/highlight";
import { Table } from "~/ui/table";
import { type PositionRow } from "./present.server";

/** The results: a table, or cards on a phone. */
export function PositionRows({ rows, seesMatches }: { rows: readonly PositionRow[]; seesMatches: boolean }) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  return (
    <Table
      caption={t("positions.caption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "title", header: t("positions.column.title"), title: true, cell: (row) => <What row={row} seesMatches={seesMatches} /> },
        { key: "place", header: t("positions.column.place"), cell: (row) => <Where row={row} /> },
        {
          key: "skills",
          header: t("positions.column.skills"),
          cell: (row) => <FoundSkillList skills={row.skills.shown} more={row.skills.more} />,
        },
        {
          key: "deadline",
          header: t("positions.column.deadline"),
          numeric: true,
          cell: (row) =>
            row.dossierDeadline ? (
              <span className="whitespace-nowrap tabular-nums">
                {formatDate(locale, row.dossierDeadline)}
                {row.daysLeft === null ? null : (
                  <span className="block text-sm text-accent">
                    {row.daysLeft === 0 ? t("positions.lastDay") : t("positions.daysLeft", { count: row.daysLeft })}
                  </span>
                )}
              </span>
            ) : (
              <span className="whitespace-nowrap text-ink-soft">{t("positions.noDeadline")}</span>
            ),
        },
      ]}
    />
  );
}

function What({ row, seesMatches }: { row: PositionRow; seesMatches: boolean }) {
  const { t } = useTranslation("search");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <>
      <Link to={localePath(locale, `/positions/${row.id}`)} className="link text-base font-semibold">
        <Highlight {...row.title} />
      </Link>
      {row.institution ? (
        <span className="mt-0.5 block max-w-[44ch] text-base font-normal">
          <Highlight {...row.institution} />
        </span>
      ) : null}
      <span className="mt-0.5 block text-sm font-normal text-ink-soft">
        {row.kind === "research_order" ? (
          <span className="mr-2 inline-block">
            <Badge tone="primary">{tc("positionKind.research_order")}</Badge>
          </span>
        ) : null}
        {formatList(
          locale,
          row.engagementTypes.map((type) => tc(`engagementType.${type}`)),
        )}
      </span>
      {row.topic ? (
        <span className="mt-1 block text-sm font-normal text-ink-soft">
          {t("result.topic")} <Highlight pieces={row.topic} />
        </span>
      ) : null}
      {seesMatches ? (
        <Link
          to={localePath(locale, `/institution/positions/${row.id}/matches`)}
          data-print="hide"
          className="link mt-1 inline-flex min-h-6 items-center text-sm font-normal pointer-coarse:min-h-11"
        >
          {t("positions.matches")}
          <span className="sr-only"> {row.title.pieces.join("")}</span>
        </Link>
      ) : null}
      {row.inText ? <span className="mt-1 block text-sm font-normal text-ink-soft">{t("positions.inText")}</span> : null}
    </>
  );
}

function Where({ row }: { row: PositionRow }) {
  const { t } = useTranslation("search");
  return (
    <span>
      {row.place}
      {row.remotePossible ? <span className="block text-sm text-ink-soft">{t("positions.remote")}</span> : null}
    </span>
  );
}
