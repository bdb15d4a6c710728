import { firstOfMonth } from "~/domain/days";

/** Days in Asia/Ho_Chi_Minh as `YYYY-MM-DD`: `from` is inclusive, `until` exclusive. */
export type Period = { from: string; until: string };

/** The period of a code: `2026`, `2026-Q3` or `2026-10`; null for anything else. */
export function periodOf(code: string): Period | null {
  const [, years, quarter, month] = /^(20\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(code) ?? [];
  if (!years) return null;
  const year = Number(years);
  const first = quarter ? (Number(quarter) - 1) * 3 : month ? Number(month) - 1 : 0;
  return { from: firstOfMonth(year, first), until: firstOfMonth(year, first + (quarter ? 3 : month ? 1 : 12)) };
}

/** The code of a period that is exactly one month, quarter or year; null for any other. */
export function codeOf({ from, until }: Period): string | null {
  const year = from.slice(0, 4);
  const quarter = `${year}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
  return (
    [year, quarter, from.slice(0, 7)].find((code) => {
      const period = periodOf(code);
      return period?.from === from && period.until === until;
    }) ?? null
  );
}

/** The month before the one that contains the day, as a code. */
export function lastMonth(today: string): string {
  return firstOfMonth(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 2).slice(0, 7);
}

/** The selectable periods, newest first: years, quarters and months back to the first year, including the current ones. */
export function periodCodes(today: string, firstYear: number): { years: string[]; quarters: string[]; months: string[] } {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const back = <T>(count: number, make: (n: number) => T) => Array.from({ length: Math.max(0, count) }, (_, n) => make(n));
  const quarter = Math.ceil(month / 3);
  return {
    years: back(year - firstYear + 1, (n) => String(year - n)),
    quarters: back((year - firstYear) * 4 + quarter, (n) => {
      const index = year * 4 + quarter - 1 - n;
      return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
    }),
    months: back((year - firstYear) * 12 + month, (n) => firstOfMonth(year, month - 1 - n).slice(0, 7)),
  };
}
