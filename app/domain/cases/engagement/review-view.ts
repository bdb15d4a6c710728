import { type Outcome, REVIEW_SIDES, type ReviewSide } from "./model";
import { mayReadOther, reviewTiming, type ReviewTiming } from "./review-schedule";

/** A review row as stored. */
export type StoredReview = { id: string; dueOn: string; side: ReviewSide; doneOn: string | null; outcome: Outcome | null; note: string };

/** What a reader sees of one side's review. A null outcome with a `doneOn` means: given, but not shown to this side yet. */
export type ReviewCell = { id: string; timing: ReviewTiming; doneOn: string | null; outcome: Outcome | null; note: string };

/** One date with both sides. A side has no cell if nothing is due from it (any more). */
export type ReviewDay = { dueOn: string; institution: ReviewCell | null; expert: ReviewCell | null };

/**
 * The review dates of an engagement as one side sees them. The other side's text is hidden until `mayReadOther`: what
 * this leaves out must not reach the browser.
 */
export function reviewDays(rows: readonly StoredReview[], reader: ReviewSide, today: string): ReviewDay[] {
  const days = [...new Set(rows.map((row) => row.dueOn))].sort();
  return days.map((dueOn) => {
    const of = (side: ReviewSide) => rows.find((row) => row.dueOn === dueOn && row.side === side);
    const open = mayReadOther(of(reader)?.doneOn != null, dueOn, today);
    const cell = (side: ReviewSide): ReviewCell | null => {
      const row = of(side);
      if (!row) return null;
      const done = row.doneOn !== null;
      const shown = done && (side === reader || open);
      const timing = reviewTiming({ dueOn, done }, today);
      return { id: row.id, timing, doneOn: row.doneOn, outcome: shown ? row.outcome : null, note: shown ? row.note : "" };
    };
    const [institution, expert] = REVIEW_SIDES.map(cell);
    return { dueOn, institution: institution ?? null, expert: expert ?? null };
  });
}
