import { latest, meanMonthsBetween } from "~/domain/days";
import { TUNING } from "../weights";
import { assess, type Assessment, type Evidence, type OfferFacts } from "./assessment";

/** A window of "1 January to 31 December" is twelve months, although by the mean month length it is a day short. */
const CALENDAR_SLACK_MONTHS = 0.25;

/**
 * Two questions: can the expert start within the requested window, and stay for the minimum duration? A wider window of
 * the expert never counts less: an earlier `from` only moves the start forward, a later `until` only adds months. If
 * the start window has already passed, the position is late and the expert is not penalised.
 */
export function judgeDates({ availability, position, context, asked: { latestStart: deadline } }: OfferFacts): Assessment {
  const start = latest(availability.from, context.today, position.startFrom);
  const { until } = availability;
  const months = until === null ? null : Math.max(0, meanMonthsBetween(start, until));
  const evidence: Evidence[] = [];

  const lastGoodStart = latest(context.today, deadline);
  const share = deadline === null ? 0 : 1;
  if (deadline !== null && start > lastGoodStart) {
    const late = meanMonthsBetween(lastGoodStart, start);
    const { lateStartFreeMonths, lateStartZeroMonths } = TUNING;
    const credit = Math.min(1, Math.max(0, (lateStartZeroMonths - late) / (lateStartZeroMonths - lateStartFreeMonths)));
    const reason = { code: "starts_late", from: start, latest: deadline, months: Math.max(1, Math.round(late)) } as const;
    evidence.push({ reason, credit, share });
  } else {
    const reason = { code: "dates_overlap", from: start, until, months: statedMonths(months) } as const;
    evidence.push({ reason, credit: 1, share });
  }

  const asked = position.durationMonths.min;
  if (asked !== null && asked > 0) {
    if (months === null || months + CALENDAR_SLACK_MONTHS >= asked) {
      evidence.push({ reason: { code: "duration_covered", months: statedMonths(months), asked }, credit: 1, share: 1 });
    } else {
      const reason = { code: "duration_short", months: Math.floor(months), asked } as const;
      evidence.push({ reason, credit: months / asked, share: 1 });
    }
  }
  return assessDates(evidence);
}

/** Both must hold: a long stay does not compensate for a start that is too late, and vice versa. */
export function assessDates(evidence: Evidence[]): Assessment {
  const assessed = assess(evidence);
  if (assessed.value === null) return assessed;
  return { ...assessed, value: evidence.reduce((product, { credit, share }) => (share > 0 ? product * (credit ?? 1) : product), 1) };
}

/** Whole months for display; the credit uses the exact value. */
function statedMonths(months: number | null): number | null {
  return months === null ? null : Math.round(months);
}
