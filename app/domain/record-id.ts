import { Refusal } from "./refusal";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Parses an id from an address or a form; an invalid id is treated like the id of a record that does not exist. */
export function recordId(value: string | null | undefined): string {
  if (!value || !UUID.test(value)) throw new Refusal("not_found");
  return value.toLowerCase();
}
