/** One number that differs. `path` as in `activity.stages.all.3`. */
export type Difference = { path: string; before: string; after: string };

/** All numbers, by path, in which two sets of figures differ; empty when they are equal. The order of keys does not matter. */
export function compareFigures(before: unknown, after: unknown): Difference[] {
  const [first, second] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...first.keys(), ...second.keys()])]
    .sort()
    .filter((path) => first.get(path) !== second.get(path))
    .map((path) => ({ path, before: first.get(path) ?? "", after: second.get(path) ?? "" }));
}

function leavesOf(value: unknown, path = "", found = new Map<string, string>()): Map<string, string> {
  if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) leavesOf(one, path ? `${path}.${key}` : key, found);
  else found.set(path, JSON.stringify(value) ?? "");
  return found;
}
