import { HOURLY_ENGAGEMENT_TYPES, MONTHLY_ENGAGEMENT_TYPES, type EngagementType } from "~/domain/vocabulary/people";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { addMonths } from "~/domain/days";
import { type Deliverable, type EngagementState, type Outcome, type Terms, WHOLE_WORK } from "./model";

/** The maximum time before its start that an engagement can be agreed, and after its start that it can be recorded. */
const AHEAD_MONTHS = 36;
const LATE_MONTHS = 120;

export type TermsProblem =
  | "start_too_far"
  | "start_too_early"
  | "end_before_start"
  | "end_missing"
  | "workload_missing"
  | "deliverable_missing"
  | "deliverable_outside";

/**
 * Validates terms. Only a long-term return can be without an end; a research order names at least one deliverable,
 * since nothing else describes a need without a post.
 */
export function checkTerms(terms: Terms, context: { today: string; researchOrder: boolean }): Verdict<TermsProblem> {
  const { startOn, endOn, engagementType } = terms;
  if (startOn > addMonths(context.today, AHEAD_MONTHS)) return refused("start_too_far");
  if (startOn < addMonths(context.today, -LATE_MONTHS)) return refused("start_too_early");
  if (endOn === null && engagementType !== "return_long_term") return refused("end_missing");
  if (endOn !== null && endOn < startOn) return refused("end_before_start");
  if (workloadMissing(terms)) return refused("workload_missing");
  if (context.researchOrder && terms.deliverables.length === 0) return refused("deliverable_missing");
  if (terms.deliverables.some((item) => outside(item, startOn, endOn))) return refused("deliverable_outside");
  return allowed;
}

/** Hours or months, if the form of work is measured so; a visit and a return are described by their dates. */
function workloadMissing({ engagementType, hoursPerWeek, months }: Terms): boolean {
  return HOURLY_ENGAGEMENT_TYPES.includes(engagementType) && hoursPerWeek === null && months === null;
}

function outside(item: Deliverable, startOn: string, endOn: string | null): boolean {
  return item.dueOn !== null && (item.dueOn < startOn || (endOn !== null && item.dueOn > endOn));
}

/** Keeps only the fields that the form of work uses: hours a week where it is measured so, months for a stay. */
export function workloadOf(type: EngagementType, typed: { hoursPerWeek: number | null; months: number | null }) {
  return {
    hoursPerWeek: HOURLY_ENGAGEMENT_TYPES.includes(type) ? typed.hoursPerWeek : null,
    months: MONTHLY_ENGAGEMENT_TYPES.includes(type) ? typed.months : null,
  };
}

export const isOver = (state: EngagementState) => state === "completed" || state === "ended_early";

type Current = { state: EngagementState; startOn: string; endOn: string | null; continued: boolean };

/** Whether an engagement can be renewed with this last day: it must be later, and an engagement without an end has nothing to renew. */
export function mayRenew(current: Current, until: string, today: string): Verdict<"over" | "no_end" | "not_later" | "too_far"> {
  if (isOver(current.state) || current.continued) return refused("over");
  if (current.endOn === null) return refused("no_end");
  if (until <= current.endOn || until < today) return refused("not_later");
  return until > addMonths(today, LATE_MONTHS) ? refused("too_far") : allowed;
}

/**
 * Whether an engagement can end early: any time before it is over, on a day that is not in the future and, once begun,
 * not before its start.
 */
export function mayEndEarly(current: Current, endedOn: string, today: string): Verdict<"over" | "end_in_future" | "end_before_start"> {
  if (isOver(current.state)) return refused("over");
  if (endedOn > today) return refused("end_in_future");
  return current.state === "active" && endedOn < current.startOn ? refused("end_before_start") : allowed;
}

/** Whether an engagement can be completed: it has begun, and nothing that continues it is agreed. */
export function mayComplete(current: Current): Verdict<"over" | "not_started" | "continued"> {
  if (isOver(current.state)) return refused("over");
  if (current.continued) return refused("continued");
  return current.state === "active" ? allowed : refused("not_started");
}

/** Whether an engagement can continue in another form: once, after it has begun, and only in a different form. */
export function mayContinue(
  current: Current & { engagementType: EngagementType },
  next: { engagementType: EngagementType; startOn: string },
): Verdict<"over" | "not_started" | "continued" | "same_form" | "starts_before"> {
  if (current.continued) return refused("continued");
  if (isOver(current.state)) return refused("over");
  if (current.state !== "active") return refused("not_started");
  if (next.engagementType === current.engagementType) return refused("same_form");
  return next.startOn <= current.startOn ? refused("starts_before") : allowed;
}

/** The outcome this product exists for: a return home for good, after another form. */
export function isReturn(fromType: EngagementType, toType: EngagementType): boolean {
  return toType === "return_long_term" && fromType !== "return_long_term";
}

/** The items of a review: the deliverables, or the work as a whole if none was listed. */
export function reviewItems(deliverables: readonly Deliverable[]): Deliverable[] {
  return deliverables.length > 0 ? [...deliverables] : [{ id: WHOLE_WORK, title: "", dueOn: null }];
}

/**
 * Whether a review says that what was due has been delivered: everything due by its date, or at least one item if
 * nothing was due yet. A deliverable without its own date is due at the end.
 */
export function isDelivered(
  outcome: Outcome,
  deliverables: readonly Deliverable[],
  review: { dueOn: string; endOn: string | null },
): boolean {
  const items = reviewItems(deliverables);
  const stateOf = new Map(outcome.items.map((item) => [item.id, item.state]));
  const last = review.endOn !== null && review.dueOn >= review.endOn;
  const due = items.filter((item) => (item.dueOn === null ? last : item.dueOn <= review.dueOn));
  const delivered = (item: Deliverable) => stateOf.get(item.id) === "delivered";
  return due.length > 0 ? due.every(delivered) : items.some(delivered);
}

/** Numbers new deliverables after the existing ids. */
export function numberDeliverables(
  typed: readonly { title: string; dueOn: string | null }[],
  taken: readonly Deliverable[] = [],
): Deliverable[] {
  const highest = taken.reduce((most, item) => Math.max(most, Number(/^d(\d+)$/.exec(item.id)?.[1] ?? 0)), 0);
  return typed.map((item, index) => ({ id: `d${highest + index + 1}`, title: item.title, dueOn: item.dueOn }));
}
