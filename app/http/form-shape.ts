/** No form of the product comes near these limits; beyond them, building the nested value costs more than any form justifies. */
const MAX_FIELDS = 1_000;
const LONGEST_NAME = 100;
const MAX_SEGMENTS = 6;

/** `skills[3].level`: words, and indexes below 1000. An index creates an array of that length, so it is bounded here. */
const NAME = /^\w+(?:\[\d{0,3}\]|\.\w+)*$/;
const RESERVED = /(?:^|\.)(?:__proto__|constructor|prototype)(?![^.[])/;

/** The actions of list buttons (add, remove, ...), posted as JSON by the form library. */
const INTENT = "__intent__";
const STATE = "__state__";
const LONGEST_INTENT = 2_000;

/**
 * Whether a posted form has the shape of one of the product's forms: few fields with short, shallow names and text
 * values. The form library builds nested arrays and objects from the names alone, before any schema validates them.
 * Without this check a name such as `a[99999999]`, or one name repeated a hundred thousand times, keeps the process
 * busy for minutes.
 */
export function isOrdinaryForm(form: FormData): boolean {
  let count = 0;
  for (const [name, value] of form.entries()) {
    count += 1;
    if (count > MAX_FIELDS || typeof value !== "string") return false;
    if (name === INTENT || name === STATE ? !isOrdinaryIntent(value) : !isOrdinaryName(name)) return false;
  }
  return true;
}

function isOrdinaryName(name: string): boolean {
  return name.length <= LONGEST_NAME && NAME.test(name) && !RESERVED.test(name) && name.split(/[.[]/).length <= MAX_SEGMENTS;
}

function isOrdinaryIntent(text: string): boolean {
  if (text.length > LONGEST_INTENT) return false;
  // The library treats invalid JSON and an empty value as no intent; here both are rejected, since no form of the product sends them.
  const intent = parse(text);
  if (!isRecord(intent)) return false;
  const payload = intent.payload ?? {};
  if (!isRecord(payload)) return false;
  const { name, index, from, to } = payload;
  if (name !== undefined && name !== "" && !(typeof name === "string" && isOrdinaryName(name))) return false;
  return [index, from, to].every((at) => at === undefined || (Number.isInteger(at) && Number(at) >= 0 && Number(at) < 1_000));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
