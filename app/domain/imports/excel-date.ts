import { DAY_MS } from "~/domain/days";

/** Built-in number formats that show a date (ECMA-376 part 1, 18.8.30), including those of East Asian versions. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a number format shows a date. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare);
}

/**
 * The date of a serial number as `YYYY-MM-DD`; null outside 1900 to 2200. Serial 60 is the non-existent 29 February
 * 1900, as in Lotus 1-2-3; Mac workbooks count from 1904.
 */
export function excelDay(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > 109_575) return null;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return new Date(epoch + whole * DAY_MS).toISOString().slice(0, 10);
}
