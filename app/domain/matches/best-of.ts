/**
 * Which of the values are the best of their row: the highest, including ties. None when fewer than two are known or all
 * are equal, since then none stands out.
 */
export function bestOf(values: readonly (number | null)[]): boolean[] {
  const known = values.filter((value): value is number => value !== null);
  const best = Math.max(...known);
  const stands = known.length > 1 && known.some((value) => value < best);
  return values.map((value) => stands && value === best);
}
