import { type EngagementType } from "~/domain/vocabulary/people";
import { type EngagementState } from "./model";
import { isReturn } from "./rules";

/** One engagement on a person's path. */
export type PathStep = {
  id: string;
  engagementType: EngagementType;
  state: EngagementState;
  startOn: string;
  /** The actual or agreed last day; null for no end. */
  until: string | null;
  continuesId: string | null;
};

export type PathPicture = {
  /** First day of the first year shown, and the number of years. */
  firstYear: number;
  years: number;
  /** The forms that occur, ordered from the farthest from a return to the return itself. */
  lanes: EngagementType[];
  /** Fractions of the total width, 0 to 1. */
  bars: { id: string; lane: number; left: number; right: number; open: boolean; planned: boolean }[];
  /** From the end of one bar to the start of the bar that continues it. */
  links: { from: string; to: string; returned: boolean }[];
};

/** The order of the lanes, from the farthest from home to the nearest. */
const NEARER_HOME: readonly EngagementType[] = [
  "remote_advising",
  "policy_advising",
  "joint_research",
  "teaching",
  "short_visit",
  "return_long_term",
];

/** Smaller fractions are not visible. */
const NARROWEST = 0.008;

/** Computes the layout of the chart in whole years. `today` is the end of what has no end yet. Null when there is nothing to show. */
export function drawPath(steps: readonly PathStep[], today: string): PathPicture | null {
  const began = steps.filter((step) => step.until === null || step.until >= step.startOn);
  if (began.length === 0) return null;
  const lastDay = (step: PathStep) => step.until ?? (step.startOn > today ? step.startOn : today);
  const firstYear = Math.min(...began.map((step) => yearOf(step.startOn)));
  const lastYear = Math.max(...began.map((step) => yearOf(lastDay(step))));
  const years = lastYear - firstYear + 1;
  const lanes = NEARER_HOME.filter((type) => began.some((step) => step.engagementType === type));
  const place = (day: string) => (decimalYear(day) - firstYear) / years;
  const bars = began.map((step) => {
    const left = place(step.startOn);
    return {
      id: step.id,
      lane: lanes.indexOf(step.engagementType),
      left: Math.min(left, 1 - NARROWEST),
      right: Math.max(place(lastDay(step)), left + NARROWEST),
      open: step.until === null,
      planned: step.state === "agreed",
    };
  });
  const byId = new Map(began.map((step) => [step.id, step]));
  const links = began.flatMap((step) => {
    const before = step.continuesId === null ? undefined : byId.get(step.continuesId);
    return before ? [{ from: before.id, to: step.id, returned: isReturn(before.engagementType, step.engagementType) }] : [];
  });
  return { firstYear, years, lanes, bars, links };
}

/** The first day of a long-term return that followed something else, if the path has one. */
export function returnedOn(steps: readonly PathStep[]): string | null {
  const ordered = [...steps].sort((a, b) => (a.startOn < b.startOn ? -1 : 1));
  const home = ordered.findIndex((step) => step.engagementType === "return_long_term" && step.state !== "agreed");
  const before = ordered.slice(0, Math.max(home, 0)).some((step) => step.engagementType !== "return_long_term");
  return home >= 0 && before ? ordered[home]!.startOn : null;
}

const yearOf = (day: string) => Number(day.slice(0, 4));

function decimalYear(day: string): number {
  const year = yearOf(day);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
