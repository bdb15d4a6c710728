import { type Counts } from "./results";

/** A filter option as the page shows it. `count` is null when nothing was counted. */
export type FilterOption = { value: string; label: string; count: number | null; chosen: boolean };

/**
 * The options to show: with counts, those with results and those that are chosen; without counts, all.
 * @param order `reference` keeps the given order (of an enum or a list); `count` puts the most frequent first
 */
export function filterOptions(
  values: readonly string[],
  chosen: readonly string[],
  counts: Counts | null,
  label: (value: string) => string,
  order: "reference" | "count" = "reference",
): FilterOption[] {
  const all = [...new Set([...values, ...chosen])].map((value) => ({
    value,
    label: label(value),
    count: counts === null ? null : (counts[value] ?? 0),
    chosen: chosen.includes(value),
  }));
  const shown = all.filter((option) => option.count === null || option.count > 0 || option.chosen);
  return order === "reference" ? shown : shown.sort((a, b) => Number(b.chosen) - Number(a.chosen) || (b.count ?? 0) - (a.count ?? 0));
}
