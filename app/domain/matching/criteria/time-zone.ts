import { latest } from "~/domain/days";
import { TUNING } from "../weights";
import { assess, type Assessment, type OfferFacts } from "./assessment";

const MINUTES_PER_DAY = 24 * 60;
/** Asia/Ho_Chi_Minh has used UTC+7 without daylight saving time since 1975. */
const OFFICE_OFFSET_MINUTES = 7 * 60;
/** All zone offsets in use are multiples of 15 minutes. */
const STEP_MINUTES = 15;
const MEMO_LIMIT = 20_000;

const formatters = new Map<string, Intl.DateTimeFormat | null>();
const overlaps = new Map<string, number | null>();

function formatterFor(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  let formatter: Intl.DateTimeFormat | null = null;
  try {
    formatter = new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", hour: "2-digit", minute: "2-digit" });
  } catch {
    formatter = null; // Not a zone that this runtime knows.
  }
  if (formatters.size < MEMO_LIMIT) formatters.set(zone, formatter);
  return formatter;
}

/** Minutes after local midnight in the zone, at an instant. */
function localMinutes(formatter: Intl.DateTimeFormat, instant: number): number {
  const [hour = "0", minute = "0"] = formatter.format(instant).split(":");
  return Number(hour) * 60 + Number(minute);
}

function computeOverlap(zone: string, date: string): number | null {
  const formatter = formatterFor(zone);
  if (formatter === null) return null;
  const midnight = Date.parse(`${date}T00:00:00Z`) - OFFICE_OFFSET_MINUTES * 60_000;
  const noon = 12 * 60;
  // One offset per day: on the two days a year when clocks change, the result may be an hour off for part of the day.
  const shift = localMinutes(formatter, midnight + noon * 60_000) - noon;
  let minutes = 0;
  for (let office = TUNING.officeFrom; office < TUNING.officeUntil; office += STEP_MINUTES) {
    const local = (office + shift + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    if (local >= TUNING.wakingFrom && local < TUNING.wakingUntil) minutes += STEP_MINUTES;
  }
  return minutes / 60;
}

/**
 * Hours per day in which office hours in Việt Nam (08:00-17:00) overlap the waking hours (07:00-22:00) of someone in
 * `zone` on `date` (`YYYY-MM-DD`), daylight saving time included. Null when the runtime does not know the zone.
 * Memoised.
 */
export function overlapHours(zone: string, date: string): number | null {
  const key = `${date} ${zone}`;
  const known = overlaps.get(key);
  if (known !== undefined) return known;
  if (overlaps.size >= MEMO_LIMIT) overlaps.clear();
  const hours = computeOverlap(zone, date);
  overlaps.set(key, hours);
  return hours;
}

/**
 * Overlapping hours for work from abroad. The day used is the position's start, or today when the start is past or
 * open. It does not depend on the expert's window, so a wider window cannot move the result across a clock change.
 */
export function judgeTimeZone({ expert, position, context, remote }: OfferFacts): Assessment {
  if (!remote) return assess([]);
  const zone = expert.timeZone;
  const hours = zone === null ? null : overlapHours(zone, latest(context.today, position.startFrom));
  if (zone === null || hours === null) return assess([{ reason: { code: "time_zone_unknown" }, credit: null, share: 1 }]);
  const enough = hours >= TUNING.overlapHoursEnough;
  const credit = Math.min(1, hours / TUNING.overlapHoursEnough);
  return assess([{ reason: { code: enough ? "time_zone_overlap" : "time_zone_narrow", hours, zone }, credit, share: 1 }]);
}
