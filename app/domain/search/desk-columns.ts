/** Columns of the table of experts besides the name, in their order; the first two are shown unless told. */
export const EXPERT_COLUMNS = ["skills", "availability", "confirmed", "place", "degree", "languages", "updated"] as const;
export type ExpertColumn = (typeof EXPERT_COLUMNS)[number];
export const DEFAULT_COLUMNS: readonly ExpertColumn[] = ["skills", "availability"];

export function isExpertColumn(value: string): value is ExpertColumn {
  return EXPERT_COLUMNS.some((column) => column === value);
}
