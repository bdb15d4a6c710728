import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ENGAGEMENT_TYPES } from "~/domain/experts/model";
import { FoundSkillList } from "~/domain/search/components/found-skill-list";
import { formatMonth } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Highlight } from "~/ui/highlight";
import { MiniTimeline } from "~/ui/mini-timeline";
import { Table } from "~/ui/table";
import { type ExpertRow } from "./present.server";

/** The found experts: a table, cards on a phone. */
export function ExpertRows({ rows, today }: { rows: readonly ExpertRow[]; today: string }) {
  const { t } = useTranslation("search");
  return (
    <Table
      caption={t("experts.caption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: t("experts.column.name"), title: true, cell: (row) => <Who row={row} /> },
        { key: "skills", header: t("experts.column.skills"), cell: (row) => <FoundSkillList skills={row.skills.shown} more={row.skills.more} /> },
        { key: "availability", header: t("experts.column.availability"), cell: (row) => <Available row={row} today={today} /> },
      ]}
    />
  );
}

function Who({ row }: { row: ExpertRow }) {
  const { t } = useTranslation("search");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <>
      <Link to={localePath(locale, `/experts/${row.id}`)} className="link mr-2 text-base font-semibold">
        <Highlight segments={row.name} />
      </Link>
      {row.verified ? (
        <span className="inline-block align-middle">
          <Badge tone="verified">{tc("word.verified")}</Badge>
        </span>
      ) : null}
      {row.headline ? (
        <span className="mt-0.5 block max-w-[48ch] text-base font-normal">
          <Highlight segments={row.headline.segments} lang={row.headline.lang} />
        </span>
      ) : null}
      <span className="mt-0.5 block text-sm font-normal text-ink-soft">{[row.place, row.title].filter((part) => part !== "").join(" · ")}</span>
      {row.topic ? (
        <span className="mt-1 block text-sm font-normal text-ink-soft">
          {t("result.topic")} <Highlight segments={row.topic} />
        </span>
      ) : null}
      {row.inBiography ? <span className="mt-1 block text-sm font-normal text-ink-soft">{t("experts.inBiography")}</span> : null}
    </>
  );
}

function Available({ row, today }: { row: ExpertRow; today: string }) {
  const { t } = useTranslation("search");
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
          dates: until === null ? t("result.openEnd", { from: formatMonth(locale, from) }) : `${formatMonth(locale, from)}–${formatMonth(locale, until)}`,
          pattern: ENGAGEMENT_TYPES.indexOf(engagementType),
          period: { from, until },
        }))}
      />
      {more > 0 ? <p className="mt-1 text-left text-sm text-ink-soft">{t("result.moreForms", { count: more })}</p> : null}
    </div>
  );
}
