import { type LockedCase } from "../lock-case.server";
import { type Plan } from "../next-step";
import { isClosed } from "../rules";
import { dateFromIso } from "~/domain/days";
import { type Transaction } from "~/platform/db.server";
import { REVIEW_SIDES } from "./model";
import { type EngagementRecord } from "./read-engagement.server";
import { reschedule, type ReviewRow } from "./review-schedule";

/**
 * Replaces the open rows of an engagement's reviews by rows for the wanted dates: one per side and date, the expert's
 * only while there is an expert. `lastDay` as in `reschedule`.
 * @returns the earliest date still open, for the owner's next step
 */
export async function planReviews(
  tx: Transaction,
  engagement: { id: string; expertId: string | null; reviews: readonly ReviewRow[] },
  wanted: readonly string[],
  today: string,
  lastDay: string | null = null,
): Promise<string | null> {
  const { add, drop } = reschedule(engagement.reviews, wanted, today, lastDay);
  if (drop.length > 0) {
    const days = drop.map((day) => dateFromIso(day));
    await tx.engagementReview.deleteMany({ where: { engagementId: engagement.id, doneAt: null, dueOn: { in: days } } });
  }
  const sides = REVIEW_SIDES.filter((side) => side === "institution" || engagement.expertId !== null);
  await tx.engagementReview.createMany({
    data: add.flatMap((day) => sides.map((side) => ({ engagementId: engagement.id, dueOn: dateFromIso(day), side }))),
    skipDuplicates: true,
  });
  const open = engagement.reviews.filter((row) => !row.done && !drop.includes(row.dueOn)).map((row) => row.dueOn);
  return [...open, ...add].sort()[0] ?? null;
}

/** The next step of an engaged case: its next review. Undefined if the case is closed or no review is left. */
export function reviewPlan(locked: Pick<LockedCase, "state">, day: string | null): Plan | undefined {
  return day === null || isClosed(locked.state) ? undefined : { nextStep: "review", dueOn: day };
}

/** The earliest date that an engagement's sides have not answered yet, ignoring one given row. */
export function earliestOpen(engagement: EngagementRecord, without?: string): string | null {
  return engagement.reviews.find((row) => !row.done && row.id !== without)?.dueOn ?? null;
}
