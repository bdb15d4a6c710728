import { DAY_MS } from "~/domain/days";
import { createHash } from "node:crypto";

/** Namespace of the demo data's ids (RFC 9562, version 5): addresses of demo pages are the same in every installation. */
const NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** The id of a demo record by its name, e.g. `demoId("expert 17")`. */
export function demoId(name: string): string {
  const bytes = createHash("sha1").update(NAMESPACE).update(`https://demo.nhipcau.example/${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Midnight UTC of the day `days` after `today` (`YYYY-MM-DD`), for a calendar-day column. */
export function dayAfter(today: string, days: number): Date {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS);
}

/** The first day of the month `months` after that of `today`: people plan from the start of a month. */
export function monthAfter(today: string, months: number): Date {
  const [year = 1970, month = 1] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1));
}

/** The last day of the month before `monthAfter(today, months)`. */
export function monthEndBefore(today: string, months: number): Date {
  return new Date(monthAfter(today, months).getTime() - DAY_MS);
}
