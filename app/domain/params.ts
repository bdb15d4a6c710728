import { z } from "zod";
import { isDay } from "./days";
import { cleanLine } from "./text";

/** Maximum length of a search text; longer ones are cut off. */
const MAX_TEXT = 200;
/** Maximum number of values of one filter; our forms never send more. */
const MAX_VALUES = 20;

/**
 * Parsers of search parameters. An address may be old, shared, cut off or typed by hand: invalid values are ignored
 * and never lead to an error page. Every schema takes the list of values of one parameter.
 */
export const textParam = z.array(z.string()).transform((values) =>
  cleanLine((values[0] ?? "").replaceAll("\uFFFD", ""))
    .slice(0, MAX_TEXT)
    .trim(),
);

/** Several values of a closed set, in the order given, without duplicates. */
export function listParam<T extends string>(isKnown: (value: string) => value is T) {
  return z.array(z.string()).transform((values) => [...new Set(values.filter(isKnown))].slice(0, MAX_VALUES));
}

/** One value of a closed set, or null. */
export function oneParam<T extends string>(isKnown: (value: string) => value is T) {
  return z.array(z.string()).transform((values) => values.find(isKnown) ?? null);
}

/** A checkbox, ticked with the value "1". */
export const flagParam = z.array(z.string()).transform((values) => values.includes("1"));

export const dayParam = z.array(z.string()).transform((values) => {
  const value = values[0] ?? "";
  return value.startsWith("20") && isDay(value) ? value : null;
});

export const pageParam = z.array(z.string()).transform((values) => {
  const value = values[0] ?? "";
  return /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1;
});

/** Whether a value is one of an enum's. */
export function oneOf<const T extends string>(known: readonly T[]): (value: string) => value is T {
  return (value): value is T => (known as readonly string[]).includes(value);
}

/** Turns a check of reference data that returns a plain boolean into a type guard. */
export function checkedBy(check: (value: string) => boolean): (value: string) => value is string {
  return (value): value is string => check(value);
}

/** A well-formed skill id; the search finds out whether the skill exists. */
export const isSkillId = checkedBy((value) => value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value));

/** A record id as our addresses write it; the look-up checks whether the reader may use it. */
export const isRecordId = checkedBy((value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value));

/** The values of each named parameter. */
export function gather<K extends string>(params: URLSearchParams, names: readonly K[]): Record<K, string[]> {
  return Object.fromEntries(names.map((name) => [name, params.getAll(name)])) as Record<K, string[]>;
}

/** Serialises a query to an address: only non-default values in a fixed order, so that equal queries share an address. */
export function toParams(
  query: Record<string, string | number | boolean | null | readonly string[]>,
  empty: Record<string, unknown>,
): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of Object.keys(empty)) {
    const value = query[name];
    if (value === undefined || value === null || value === empty[name]) continue;
    if (typeof value === "object") for (const one of value) params.append(name, one);
    else if (typeof value === "boolean") params.set(name, "1");
    else params.set(name, String(value));
  }
  return params;
}
