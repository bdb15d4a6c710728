import { foldVietnamese } from "~/domain/words";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `ambiguous`: day and month could be swapped; they were read in the Vietnamese order, day first. */
export type ReadDay = { day: string; ambiguous: boolean };

/**
 * Parses a date as people write it: 2026-09-01, 1/9/2026, 9/2026 (the first of the month), "tháng 9 năm 2026", "1 Sep
 * 2026", "2026", "ngay" or "now" (`today`). Null when it is not a date or outside 1950 to 2100.
 */
export function readDay(cell: string, today: string): ReadDay | null {
  const text = foldVietnamese(cell)
    .replace(/\s+00:00(?::00)?$/, "")
    .replace(/t00:00.*$/, "");
  if (/^(?:ngay|ngay lap tuc|bay gio|hien tai|now|immediately|asap|at once|any time)$/.test(text)) return { day: today, ambiguous: false };
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) return made(iso[1], iso[2], iso[3] ?? "1");
  const full =
    /^(?:ngay )?(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text) ??
    /^(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam|,)? (\d{4})$/.exec(text);
  if (full) return inOrder(full[1] ?? "", full[2] ?? "", full[3] ?? "", !text.includes("thang"));
  const month = /^(?:thang )?(\d{1,2})(?:[-/.]| nam |, ?| )(\d{4})$/.exec(text);
  if (month) return made(month[2], month[1], "1");
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/.exec(text);
  if (named) {
    const index = MONTHS.indexOf((named[2] ?? "").slice(0, 3));
    return index < 0 ? null : made(named[4], String(index + 1), named[1] ?? named[3] ?? "1");
  }
  return /^(?:nam )?\d{4}$/.test(text) ? made(text.slice(-4), "1", "1") : null;
}

function inOrder(first: string, second: string, year: string, mayBeTurned: boolean): ReadDay | null {
  const dayFirst = made(year, second, first);
  if (!mayBeTurned) return dayFirst;
  if (!dayFirst) return made(year, first, second);
  return { day: dayFirst.day, ambiguous: Number(first) <= 12 && Number(first) !== Number(second) };
}

function made(year = "", month = "", day = ""): ReadDay | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists && Number(year) >= 1950 && Number(year) <= 2100 ? { day: iso, ambiguous: false } : null;
}
