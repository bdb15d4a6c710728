import { DAY_MS } from "~/domain/days";
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * Converts a local time in a zone to an instant. Null if the text is not a time, or if that local time does not exist
 * (the hour skipped in spring); of the hour that occurs twice in autumn, the first.
 * @param local `YYYY-MM-DDTHH:mm`, as the browser's datetime field sends it
 * @param zone an IANA name
 */
export function instantIn(zone: string, local: string): Date | null {
  const match = LOCAL.exec(local);
  if (!match) return null;
  const wall = Date.parse(`${local}:00Z`);
  if (Number.isNaN(wall) || localTime(zone, new Date(wall), "UTC") !== local) return null;
  // No zone is more than 14 hours from UTC, so one of the two offsets around the day is the right one.
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((at) => Date.parse(`${localTime(zone, new Date(at))}:00Z`) - at);
  const fitting = offsets.map((offset) => new Date(wall - offset)).filter((at) => localTime(zone, at) === local);
  return fitting.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

/** The local time in a zone at an instant: `YYYY-MM-DDTHH:mm`. */
export function localTime(zone: string, at: Date, as: string = zone): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: as,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return `${get("year")}-${get("month")}-${get("day")}T${get("hour")}:${get("minute")}`;
}
