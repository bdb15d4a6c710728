/**
 * The fields with which a removed entry can be added again by the form that made it: what it said, without its id and
 * with a key of its own, so that pressing undo twice adds it once.
 */
export function undoFields(item: Record<string, string | number | null>, creationKey: string): Record<string, string> {
  const said = Object.entries(item).flatMap(([name, value]) => (name === "id" || value === null ? [] : [[name, String(value)] as const]));
  return { ...Object.fromEntries(said), creationKey };
}
