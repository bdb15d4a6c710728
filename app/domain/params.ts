import { cleanLine } from "./clean-text";
import { isDay } from "./days";

/** Maximum length of a search text; longer ones are cut off. */
const MAX_TEXT = 200;
/** Maximum number of values of one filter; our forms never send more. */
const MAX_VALUES = 20;

/**
 * Parser of one search parameter: takes its values in the order of the address. An address may be old, shared, cut off or
 * typed by hand: invalid values are ignored and never lead to an error page. Pages build addresses in the browser too, so
 * this file does without a library.
 */
export type Param<T> = (values: readonly string[]) => T;
type Shape = Record<string, Param<unknown>>;
export type ParamsOf<S extends Shape> = { [K in keyof S]: ReturnType<S[K]> };

/** Parses the parameters that a shape names. */
export function parseParams<S extends Shape>(shape: S, params: URLSearchParams): ParamsOf<S> {
  return Object.fromEntries(Object.entries(shape).map(([name, parse]) => [name, parse(params.getAll(name))])) as ParamsOf<S>;
}

export const textParam: Param<string> = ([value = ""]) => cleanLine(value.replaceAll("\uFFFD", "")).slice(0, MAX_TEXT).trim();

/** Several values of a closed set, in the order given, without duplicates. */
export function listParam<T extends string>(isKnown: (value: string) => value is T): Param<T[]> {
  return (values) => [...new Set(values.filter(isKnown))].slice(0, MAX_VALUES);
}

/** One value of a closed set; without one, `otherwise` or null. */
export function oneParam<T extends string>(isKnown: (value: string) => value is T): Param<T | null>;
export function oneParam<T extends string>(isKnown: (value: string) => value is T, otherwise: T): Param<T>;
export function oneParam<T extends string>(isKnown: (value: string) => value is T, otherwise: T | null = null): Param<T | null> {
  return (values) => values.find(isKnown) ?? otherwise;
}

/** A checkbox, ticked with the value "1". */
export const flagParam: Param<boolean> = (values) => values.includes("1");

export const dayParam: Param<string | null> = ([value = ""]) => (value.startsWith("20") && isDay(value) ? value : null);

export const pageParam: Param<number> = ([value = ""]) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1);

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
