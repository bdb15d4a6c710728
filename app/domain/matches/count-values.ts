/** How many records have each value; a value that a record has twice counts once. */
export function countValues(values: readonly (readonly string[])[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.flatMap((each) => [...new Set(each)])) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
