import { plusDays } from "~/domain/days";
import { translator } from "~/i18n/i18n.server";
import { formatDate, formatDateRange, formatDateTime } from "~/i18n/format";
import { type Locale } from "~/i18n/locale";
import { labelsOf } from "./labels.server";
import { linesOf } from "./lines";
import {
  DIMENSIONS,
  ENDINGS,
  type Figures,
  type Line,
  OUTCOMES,
  REPORT_VERSION,
  SPANS,
  STAGES,
  type ViewName,
  VIEWS,
  WAITING,
} from "./model";
import { type Report } from "./read-report.server";
import { selectionLabels } from "./selection-labels.server";

/** One sheet of a spreadsheet. */
export type Sheet = {
  name: string;
  /** The number of leading columns that name the line. */ names: number;
  header: string[];
  rows: (string | number | null)[][];
};

/** All figures of a report, both views and all dimensions, as sheets, with current labels. */
export async function reportSheets(report: Report, locale: Locale): Promise<Sheet[]> {
  const { figures } = report;
  const views = await Promise.all(VIEWS.map((view) => viewSheets(figures, view, locale)));
  return [await aboutSheet(report, locale), ...views.flat(), await waitingSheet(figures, locale)];
}

async function aboutSheet({ query, eventsUpTo }: Report, locale: Locale): Promise<Sheet> {
  const t = translator(locale, "reports");
  const chosen = await selectionLabels(query.selection, locale);
  return {
    name: t("file.about"),
    names: 1,
    header: [t("file.figure"), t("file.value")],
    rows: [
      [t("filter.period"), formatDateRange(locale, query.from, plusDays(query.until, -1))],
      [t("file.followed"), formatDate(locale, plusDays(query.upTo, -1))],
      [t("file.counted"), formatDateTime(locale, eventsUpTo)],
      ...(chosen.length > 0 ? chosen.map(({ name, value }) => [name, value]) : [[t("stored.selection"), t("stored.everything")]]),
      [t("file.version"), REPORT_VERSION],
    ],
  };
}

async function viewSheets(figures: Figures, view: ViewName, locale: Locale): Promise<Sheet[]> {
  const t = translator(locale, "reports");
  const tc = translator(locale, "common");
  const { stages, spans, endings, outcomes, moves, groups } = figures[view];
  const name = (line: Line) => (line === "all" ? t("line.all") : tc(`engagementType.${line}`));
  // The view comes first: a sheet's name is truncated to 31 characters.
  const title = (part: string) => `${t(`file.view.${view}`)} – ${part}`;
  const stageHeader = STAGES.map((stage) => t(`stage.${stage}`));
  const divisions = await Promise.all(
    DIMENSIONS.map(async (dimension): Promise<Sheet> => {
      const lines = Object.entries(groups[dimension]);
      const label = await labelsOf(
        dimension,
        lines.map(([key]) => key),
        locale,
      );
      return {
        name: title(t(`by.${dimension}`)),
        names: 1,
        header: [t(`by.${dimension}`), ...stageHeader],
        rows: lines.map(([key, counts]) => [label(key), ...counts]),
      };
    }),
  );
  return [
    {
      name: title(t("funnel.title")),
      names: 1,
      header: [t("funnel.form"), ...stageHeader],
      rows: linesOf(stages).map((line) => [name(line), ...(stages[line] ?? [])]),
    },
    {
      name: title(t("spans.title")),
      names: 2,
      header: [t("funnel.form"), t("spans.span"), t("spans.count"), t("spans.lower"), t("spans.median"), t("spans.upper")],
      rows: linesOf(spans).flatMap((line) =>
        SPANS.map((span) => {
          const spread = spans[line]?.[span];
          return [name(line), t(`span.${span}`), spread?.count ?? 0, spread?.lower ?? null, spread?.median ?? null, spread?.upper ?? null];
        }),
      ),
    },
    {
      name: title(t("endings.title")),
      names: 1,
      header: [t("endings.ending"), t("endings.count")],
      rows: ENDINGS.map((ending) => [t(`ending.${ending}`), endings[ending]]),
    },
    {
      name: title(t("outcomes.title")),
      names: 1,
      header: [t("funnel.form"), ...OUTCOMES.map((outcome) => t(`outcome.${outcome}`))],
      rows: linesOf(outcomes).map((line) => [name(line), ...(outcomes[line] ?? [])]),
    },
    {
      name: title(t("outcomes.moves")),
      names: 2,
      header: [t("outcomes.from"), t("outcomes.to"), t("outcomes.count")],
      rows: Object.entries(moves).map(([key, count]) => [...key.split(">").map((form) => name(form as Line)), count]),
    },
    ...divisions,
  ];
}

async function waitingSheet({ waiting, waitingByOwner }: Figures, locale: Locale): Promise<Sheet> {
  const t = translator(locale, "reports");
  const tc = translator(locale, "common");
  const label = await labelsOf("owner", Object.keys(waitingByOwner), locale);
  return {
    name: t("waiting.title"),
    names: 1,
    header: [t("file.line"), ...WAITING.map((what) => t(`waiting.${what}`))],
    rows: [
      ...linesOf(waiting).map((line) => [line === "all" ? t("line.all") : tc(`engagementType.${line}`), ...(waiting[line] ?? [])]),
      ...Object.entries(waitingByOwner).map(([owner, counts]) => [label(owner), ...counts]),
    ],
  };
}

/** All sheets in sequence, one figure per row, for CSV. */
export function longRows(sheets: readonly Sheet[]): (string | number | null)[][] {
  return sheets.flatMap(({ name, names, header, rows }) =>
    rows.flatMap((row) => {
      const line = row.slice(0, names).join(" – ");
      return row.slice(names).map((value, index) => [name, line, header[names + index] ?? "", value]);
    }),
  );
}
