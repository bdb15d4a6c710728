type Said = string | number | boolean | null | readonly string[];

/**
 * The fields with which a removed entry can be added again by the form that made it: what it said, without its id and
 * with a key of its own, so that pressing undo twice adds it once.
 */
export function undoFields(item: Record<string, Said>, creationKey: string): Record<string, string | string[]> {
  const said = Object.entries(item).flatMap(([name, value]) =>
    name === "id" || value === null || value === false ? [] : [[name, sent(value)] as const],
  );
  return { ...Object.fromEntries(said), creationKey };
}

/** As a form sends it: a tick as `on`, a choice of several as a field for each. */
function sent(value: Exclude<Said, null>): string | string[] {
  if (value === true) return "on";
  return typeof value === "object" ? [...value] : String(value);
}
