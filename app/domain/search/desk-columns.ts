/** Columns of the expert table besides the name, in display order; the first two are visible by default. */
export const EXPERT_COLUMNS = ["skills", "availability", "confirmed", "place", "degree", "languages", "updated"] as const;
export type ExpertColumn = (typeof EXPERT_COLUMNS)[number];
export const DEFAULT_COLUMNS: readonly ExpertColumn[] = ["skills", "availability"];

export function isExpertColumn(value: string): value is ExpertColumn {
  return EXPERT_COLUMNS.some((column) => column === value);
}
