import data from "./data/fields.json";
import { type Field, type LabelLocale } from "./model";

const all: readonly Field[] = data;
const byCode = new Map(all.map((field) => [field.code, field]));

/** The 48 FORD codes in classification order: each broad field, then its narrow ones. */
export function fields(): readonly Field[] {
  return all;
}

/** Whether the value is a FORD code, broad or narrow. */
export function isFieldCode(code: string): boolean {
  return byCode.has(code);
}

/** The name of a field; the code itself when it is unknown. */
export function fieldLabel(code: string, locale: LabelLocale): string {
  return byCode.get(code)?.[locale] ?? code;
}

/** The broad field of a code (`2.5` -> `2`, `2` -> `2`), or null when it is unknown. */
export function broadFieldOf(code: string): string | null {
  const field = byCode.get(code);
  return field ? (field.parent ?? field.code) : null;
}

/** A code and all codes under it: the scope of a filter by that field. Empty when it is unknown. */
export function fieldWithNarrower(code: string): readonly string[] {
  return all.filter((field) => field.code === code || field.parent === code).map((field) => field.code);
}
