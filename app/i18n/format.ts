import { type Locale } from "./locale";

/**
 * Formats dates, numbers and money for display. Dates are assembled by hand, not by Intl, so that server and browser
 * always agree (their ICU data differ by version) and hydration finds the same text.
 */
const EN_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const INTL_TAG: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" };
const DASH = "–";
const NBSP = "\u00a0";

/** The time zone of the institutions, in which deadlines end. */
const VIETNAM_ZONE = "Asia/Ho_Chi_Minh";

interface CalendarDate {
  year: string;
  month: string;
  day: string;
}

function parts(date: string): CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!match) throw new RangeError(`not a calendar date: ${date}`);
  return { year: match[1]!, month: match[2]!, day: match[3]! };
}

const enMonth = (month: string) => EN_MONTHS[Number(month) - 1] ?? month;

/** `YYYY-MM-DD` as `22/11/2026` (vi) or `22 Nov 2026` (en). */
export function formatDate(locale: Locale, date: string): string {
  const { year, month, day } = parts(date);
  return locale === "vi" ? `${day}/${month}/${year}` : `${Number(day)}${NBSP}${enMonth(month)}${NBSP}${year}`;
}

/** `YYYY-MM-DD` or `YYYY-MM` as `11/2026` (vi) or `Nov 2026` (en). */
export function formatMonth(locale: Locale, date: string): string {
  const { year, month } = parts(`${date.slice(0, 7)}-01`);
  return locale === "vi" ? `${month}/${year}` : `${enMonth(month)}${NBSP}${year}`;
}

/** Two calendar dates, either of which may be open: `01/02/2027 – 31/07/2027`. A range with an open end shows only the other date. */
export function formatDateRange(locale: Locale, from: string | null, until: string | null): string {
  return [from, until]
    .map((date) => (date === null ? "" : formatDate(locale, date)))
    .join(` ${DASH} `)
    .trim();
}

/** An instant (ISO 8601) as date and 24-hour time in a time zone, by default that of Việt Nam: `22/11/2026 08:19`. */
export function formatDateTime(locale: Locale, instant: string, timeZone: string = VIETNAM_ZONE): string {
  const shown = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(instant));
  const get = (type: Intl.DateTimeFormatPartTypes) => shown.find((part) => part.type === type)?.value ?? "";
  return `${formatDate(locale, `${get("year")}-${get("month")}-${get("day")}`)} ${get("hour")}:${get("minute")}`;
}

/** `12.345,6` (vi), `12,345.6` (en); at most `digits` decimals. */
export function formatNumber(locale: Locale, value: number, digits = 1): string {
  return new Intl.NumberFormat(INTL_TAG[locale], { maximumFractionDigits: digits, useGrouping: true }).format(value);
}

/** A share between 0 and 1 as `62%`. */
export function formatPercent(locale: Locale, share: number): string {
  return `${formatNumber(locale, share * 100, 0)}%`;
}

/**
 * A range of amounts in one currency, either end of which may be open (then only the known end is shown): `35.000.000
 * đồng`, `3.000–5.000 USD` (vi); `VND 35,000,000` (en).
 */
export function formatMoneyRange(locale: Locale, from: number | null, to: number | null, currency: string): string {
  return from === null && to === null ? "" : withCurrency(locale, formatRange(locale, from, to), currency);
}

function withCurrency(locale: Locale, figure: string, currency: string): string {
  if (locale === "en") return `${currency}${NBSP}${figure}`;
  return `${figure}${NBSP}${currency === "VND" ? "đồng" : currency}`;
}

/** A range of numbers: `6–12`; a single figure when the ends are equal or one is open. */
export function formatRange(locale: Locale, from: number | null, to: number | null): string {
  const ends = [from, to].filter((end): end is number => end !== null).map((end) => formatNumber(locale, end));
  return [...new Set(ends)].join(DASH);
}

/** `a, b và c` (vi), `a, b and c` (en). */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${locale === "vi" ? "và" : "and"} ${items[items.length - 1]}`;
}

const collators: Record<Locale, Intl.Collator> = {
  vi: new Intl.Collator("vi", { sensitivity: "variant" }),
  en: new Intl.Collator("en", { sensitivity: "base", numeric: true }),
};

/** Sorts words by the collation of the language; Vietnamese collation knows â, đ and the tones. */
export function compareText(locale: Locale, a: string, b: string): number {
  return collators[locale].compare(a, b);
}
