import { DAY_MS } from "~/domain/days";
import { type Spread } from "./model";

/**
 * Median and quartiles of durations, in days rounded to tenths. Values in between are interpolated linearly (Hyndman
 * and Fan 1996, definition 7, as in spreadsheets).
 * @param lengths milliseconds, in any order
 */
export function spreadOf(lengths: readonly number[]): Spread {
  const sorted = [...lengths].sort((a, b) => a - b);
  return { count: sorted.length, lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return Math.round(((below + (above - below) * (place - Math.floor(place))) / DAY_MS) * 10) / 10;
}
