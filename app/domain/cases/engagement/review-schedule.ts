import { plusDays, daysBetween, addMonths } from "~/domain/days";
import { FINAL_REVIEW_DAYS, REMIND_BEFORE_DAYS, type ReviewSide, SHOWN_AFTER_DAYS } from "./model";

/** Months of dates planned ahead if no end was agreed; the worker adds the next ones in time. */
const OPEN_END_MONTHS = 24;
/** A regular date this close to the end is left out: the end has its own review. */
const NEAR_END_DAYS = 30;
const MAX_DATES = 120;

/**
 * The dates on which an engagement is reviewed: every `reviewMonths` from its start, and its last day.
 * @param today only dates from today on are returned, plus always the last day: an engagement recorded late does not
 * begin with a backlog of overdue reviews
 */
export function reviewDates(terms: { startOn: string; endOn: string | null; reviewMonths: number }, today: string): string[] {
  const { startOn, endOn, reviewMonths } = terms;
  const horizon = endOn ?? addMonths(today > startOn ? today : startOn, OPEN_END_MONTHS);
  const dates: string[] = [];
  for (let count = 1; count <= MAX_DATES; count += 1) {
    const date = addMonths(startOn, count * reviewMonths);
    if (date > horizon || (endOn !== null && daysBetween(date, endOn) <= NEAR_END_DAYS)) break;
    if (date >= today) dates.push(date);
  }
  if (endOn !== null) dates.push(endOn);
  return dates;
}

export type ReviewRow = { dueOn: string; side: ReviewSide; done: boolean };

/**
 * What changes when an engagement gets other dates: review dates to add and to remove. A date that one side has already
 * answered stays for the other, and so do overdue dates.
 * @param lastDay set if an engagement turns out to have ended before planned dates: those are removed, even past ones
 */
export function reschedule(
  rows: readonly ReviewRow[],
  wanted: readonly string[],
  today: string,
  lastDay: string | null = null,
): { add: string[]; drop: string[] } {
  const known = new Set(rows.map((row) => row.dueOn));
  const answered = new Set(rows.filter((row) => row.done).map((row) => row.dueOn));
  const drop = [...known].filter(
    (date) => (date >= today || (lastDay !== null && date > lastDay)) && !answered.has(date) && !wanted.includes(date),
  );
  return { add: wanted.filter((date) => !known.has(date)), drop };
}

/**
 * The one date still due once an engagement has ended: its agreed last day if that is near, else `FINAL_REVIEW_DAYS`
 * after it ended.
 */
export function finalReviewDate(endedOn: string, endOn: string | null): string {
  const latest = plusDays(endedOn, FINAL_REVIEW_DAYS);
  return endOn !== null && endOn >= endedOn && endOn <= latest ? endOn : latest;
}

/** The date a side answers now: its earliest open date; a review before its date answers the next one. Null when all are answered. */
export function nextReview<Row extends ReviewRow>(rows: readonly Row[], side: ReviewSide): Row | null {
  const open = rows.filter((row) => row.side === side && !row.done).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return open[0] ?? null;
}

export type ReviewTiming = "done" | "overdue" | "due" | "planned";

/** Due from the day its reminder is sent; overdue from the day after its date. */
export function reviewTiming(row: Pick<ReviewRow, "dueOn" | "done">, today: string): ReviewTiming {
  if (row.done) return "done";
  if (row.dueOn < today) return "overdue";
  return row.dueOn <= plusDays(today, REMIND_BEFORE_DAYS) ? "due" : "planned";
}

/**
 * Whether a side may read what the other wrote for a date. Neither side writes under the other's influence, and a side
 * that never answers cannot hide the other's review for ever.
 */
export function mayReadOther(ownDone: boolean, dueOn: string, today: string): boolean {
  return ownDone || today > plusDays(dueOn, SHOWN_AFTER_DAYS);
}
