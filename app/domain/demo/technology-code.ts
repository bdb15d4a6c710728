/** The code of a group, by its number, in the list of strategic technologies that the demo was written against. */
export function technologyCode(group: number): string {
  return `qd21-2026.${group}`;
}
