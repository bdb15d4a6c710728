/** The number of records with each value; duplicates of a value within a record count once. */
export function countValues(values: readonly (readonly string[])[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.flatMap((each) => [...new Set(each)])) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
