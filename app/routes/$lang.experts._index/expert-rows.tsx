import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { type ExpertColumn } from "~/domain/search/desk-columns";
import { FoundSkillList } from "~/domain/search/components/found-skill-list";
import { formatDate, formatMonth } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Highlight } from "~/ui/highlight";
import { MiniTimeline } from "~/ui/mini-timeline";
import { type Column, Table } from "~/ui/table";
import { PickBox, type Picked } from "./picked";
import { type ExpertPage, type ExpertRow } from "./present.server";

type Props = { page: ExpertPage; picked: Picked };

/** The results as a table of the chosen columns, or as cards on a phone. */
export function ExpertRows({ page: { rows, today, desk }, picked }: Props) {
  const { t } = useTranslation("search");
  const { t: d } = useTranslation("desk");
  const locale = useLocale();
  const cells: Record<ExpertColumn, Omit<Column<ExpertRow>, "key">> = {
    skills: { header: t("experts.column.skills"), cell: (row) => <FoundSkillList skills={row.skills.shown} more={row.skills.more} /> },
    availability: { header: t("experts.column.availability"), cell: (row) => <Available row={row} today={today} /> },
    confirmed: {
      header: d("column.confirmed"),
      numeric: true,
      cell: (row) => (row.confirmedOn ? formatDate(locale, row.confirmedOn) : "–"),
    },
    place: { header: d("column.place"), cell: (row) => row.place },
    degree: { header: d("column.degree"), cell: (row) => row.title },
    languages: { header: d("column.languages"), cell: (row) => row.languages.join(", ") },
    updated: { header: d("column.updated"), numeric: true, cell: (row) => formatDate(locale, row.updatedOn) },
  };
  return (
    <Table
      caption={t("experts.caption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "pick",
          header: d("row.pickColumn"),
          screenOnly: true,
          cell: (row) => <PickBox id={row.id} name={row.plainName} picked={picked} />,
        },
        { key: "name", header: t("experts.column.name"), title: true, cell: (row) => <Who row={row} /> },
        ...(desk.scored ? [{ key: "score", header: d("column.score"), numeric: true, cell: (row: ExpertRow) => <Score row={row} /> }] : []),
        ...desk.columns.map((column) => ({ key: column, ...cells[column] })),
      ]}
    />
  );
}

/** A score shown without its reasons links to them. */
export function Score({ row }: { row: ExpertRow }) {
  const { t: d } = useTranslation("desk");
  if (row.score === null) return null;
  if (row.score.value === null) return <span className="text-sm text-ink-soft">{d("row.noScore")}</span>;
  return (
    <Link to={row.score.to} className="link tabular-nums" aria-label={d("row.score", { score: row.score.value })}>
      {row.score.value}
    </Link>
  );
}

export function Who({ row }: { row: ExpertRow }) {
  const { t } = useTranslation("search");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <>
      <Link to={localePath(locale, `/experts/${row.id}`)} className="link mr-2 text-base font-semibold">
        <Highlight pieces={row.name} />
      </Link>
      {row.verified ? (
        <span className="inline-block align-middle">
          <Badge tone="verified">{tc("word.verified")}</Badge>
        </span>
      ) : null}
      {row.headline ? (
        <span className="mt-0.5 block max-w-[48ch] text-base font-normal">
          <Highlight {...row.headline} />
        </span>
      ) : null}
      <span className="mt-0.5 block text-sm font-normal text-ink-soft">
        {[row.place, row.title].filter((part) => part !== "").join(" · ")}
      </span>
      {row.topic ? (
        <span className="mt-1 block text-sm font-normal text-ink-soft">
          {t("result.topic")} <Highlight pieces={row.topic} />
        </span>
      ) : null}
      {row.inBiography ? <span className="mt-1 block text-sm font-normal text-ink-soft">{t("experts.inBiography")}</span> : null}
    </>
  );
}

export function Available({ row, today }: { row: ExpertRow; today: string }) {
  const { t } = useTranslation("search");
  const { t: d } = useTranslation("desk");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const { shown, more } = row.availability;
  if (shown.length === 0) return <span className="text-ink-soft">{t("result.noAvailability")}</span>;
  return (
    <div className="max-md:w-3/5 max-md:shrink-0 md:w-52 xl:w-72">
      <MiniTimeline
        start={today.slice(0, 7)}
        rows={shown.map(({ engagementType, from, until }) => ({
          key: engagementType,
          label: tc(`engagementType.${engagementType}`),
          dates:
            until === null
              ? t("result.openEnd", { from: formatMonth(locale, from) })
              : `${formatMonth(locale, from)}–${formatMonth(locale, until)}`,
          pattern: ENGAGEMENT_TYPES.indexOf(engagementType),
          period: { from, until },
        }))}
      />
      {more > 0 ? <p className="mt-1 text-left text-sm text-ink-soft">{t("result.moreForms", { count: more })}</p> : null}
      {row.stale ? (
        <p className="mt-1 text-left text-sm text-warning">
          {row.confirmedOn ? d("row.stale", { date: formatDate(locale, row.confirmedOn) }) : d("row.neverConfirmed")}
        </p>
      ) : null}
    </div>
  );
}
