import { type Locale } from "~/i18n/locale";
import { labelsOf } from "./labels.server";
import { type Dimension, type Figures, type ReportView, type ViewName } from "./model";

/** Maximum number of lines of a breakdown on a page; the downloads contain all. */
const SHOWN = 40;

type GroupLine = { key: string; label: string; counts: readonly number[] };
type OwnerLine = GroupLine;

/** One view of a report with the labels that its page needs. */
export type PresentedReport = Omit<ReportView, "groups"> &
  Pick<Figures, "waiting" | "waited"> & {
    groups: GroupLine[];
    /** Number of lines that are not shown. */
    moreGroups: number;
    waitingByOwner: OwnerLine[];
  };

/** The requested view of the figures, broken down by one dimension: the lines with the most cases first. */
export async function presentReport(figures: Figures, view: ViewName, by: Dimension, locale: Locale): Promise<PresentedReport> {
  const { groups, ...rest } = figures[view];
  const lines = mostFirst(Object.entries(groups[by]));
  const owners = mostFirst(Object.entries(figures.waitingByOwner));
  const shown = lines.slice(0, SHOWN);
  const shownOwners = owners.slice(0, SHOWN);
  const [label, ownerLabel] = await Promise.all([
    labelsOf(
      by,
      shown.map(([key]) => key),
      locale,
    ),
    labelsOf(
      "owner",
      shownOwners.map(([key]) => key),
      locale,
    ),
  ]);
  return {
    ...rest,
    waiting: figures.waiting,
    waited: figures.waited,
    groups: shown.map(([key, counts]) => ({ key, label: label(key), counts })),
    moreGroups: lines.length - shown.length,
    waitingByOwner: shownOwners.map(([key, counts]) => ({ key, label: ownerLabel(key), counts })),
  };
}

function mostFirst(lines: [string, number[]][]): [string, number[]][] {
  return lines.sort(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
