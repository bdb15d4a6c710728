type Said = string | number | boolean | null | readonly string[];

/**
 * The fields that restore a removed entry through the form that made it: its content, without its id and with a
 * creation key of its own, so that pressing undo twice adds it once.
 */
export function undoFields(item: Record<string, Said>, creationKey: string): Record<string, string | string[]> {
  const said = Object.entries(item).flatMap(([name, value]) =>
    name === "id" || value === null || value === false ? [] : [[name, sent(value)] as const],
  );
  return { ...Object.fromEntries(said), creationKey };
}

/** A value as a form submits it: a tick as `on`, a multiple choice as one field per value. */
function sent(value: Exclude<Said, null>): string | string[] {
  if (value === true) return "on";
  return typeof value === "object" ? [...value] : String(value);
}
