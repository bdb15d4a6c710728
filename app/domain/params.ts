import { z } from "zod";
import { isDay } from "./days";
import { cleanLine } from "./text";

/** Longest text that is searched for; the rest of a longer one is left out. */
const MAX_TEXT = 200;
/** Values one filter may hold; more come from no form of ours. */
const MAX_VALUES = 20;

/**
 * Parts of a search address. An address may be old, shared, cut off or typed by hand: what is not understood is left out,
 * never an error page. Every schema takes the list of values of one parameter.
 */
export const textParam = z.array(z.string()).transform((values) =>
  cleanLine((values[0] ?? "").replaceAll("\uFFFD", ""))
    .slice(0, MAX_TEXT)
    .trim(),
);

/** Several of a closed set, in the order given, without repeats. */
export function listParam<T extends string>(isKnown: (value: string) => value is T) {
  return z.array(z.string()).transform((values) => [...new Set(values.filter(isKnown))].slice(0, MAX_VALUES));
}

/** One of a closed set, or null. */
export function oneParam<T extends string>(isKnown: (value: string) => value is T) {
  return z.array(z.string()).transform((values) => values.find(isKnown) ?? null);
}

/** A box that is ticked with "1". */
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

/** Narrows a check of reference data, which answers a plain boolean. */
export function checkedBy(check: (value: string) => boolean): (value: string) => value is string {
  return (value): value is string => check(value);
}

/** The shape of a skill id; whether there is such a skill shows when it is searched for. */
export const isSkillId = checkedBy((value) => value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value));

/** The id of a record, as addresses of ours write it; whether the reader may use it shows when it is looked up. */
export const isRecordId = checkedBy((value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value));

/** The values of each named parameter. */
export function gather<K extends string>(params: URLSearchParams, names: readonly K[]): Record<K, string[]> {
  return Object.fromEntries(names.map((name) => [name, params.getAll(name)])) as Record<K, string[]>;
}

/** A query as an address: only what differs from the empty query, in one order, so that equal queries share an address. */
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
