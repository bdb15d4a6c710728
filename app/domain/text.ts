import { z } from "zod";
import { cleanLine, cleanText } from "./clean-text";
import { isDay } from "./days";

/**
 * Fields of forms, with their text as it is stored (clean-text.ts). Empty input is "" (the form library turns an empty
 * field into undefined before the schema sees it). Message strings that begin with "errors:validation." are keys that the
 * request edge translates.
 */

/** Input characters allowed per stored character: a decomposed Vietnamese letter has three, and extra spaces are dropped. */
const TYPED_FOR_KEPT = 4;

/** Refuses, before any processing, input that cannot shrink to `max` characters. */
function roughlyAtMost(max: number) {
  const bound = max * TYPED_FOR_KEPT + 100;
  return (value: string | undefined, context: z.RefinementCtx) => {
    if (value !== undefined && value.length > bound) atMost(max)(value, context);
  };
}

const wellEncoded = (value: string) => !value.includes("\uFFFD");

/**
 * A length limit that is not a schema of its own: conform turns an empty string into undefined before every string
 * schema, including one at the end of a pipe, so `.pipe(z.string().max())` would refuse a field that was left empty.
 */
function atMost(max: number) {
  return (value: string, context: z.RefinementCtx) => {
    if (value.length > max) context.addIssue({ code: "too_big", origin: "string", maximum: max, inclusive: true, input: value });
  };
}

/** A required line of 1 to `max` characters. */
export function line(max: number) {
  return z
    .string()
    .superRefine(roughlyAtMost(max))
    .refine(wellEncoded, { error: "errors:validation.controlCharacters" })
    .transform(cleanLine)
    .pipe(z.string().min(1, { error: "errors:validation.required" }).max(max));
}

/** An optional line of up to `max` characters; "" when left empty. */
export function optionalLine(max: number) {
  return z
    .string()
    .optional()
    .superRefine(roughlyAtMost(max))
    .refine((value) => value === undefined || wellEncoded(value), { error: "errors:validation.controlCharacters" })
    .transform((value) => cleanLine(value ?? ""))
    .superRefine(atMost(max));
}

/** Optional text of several lines, up to `max` characters; "" when left empty. */
export function optionalText(max: number) {
  return z
    .string()
    .optional()
    .superRefine(roughlyAtMost(max))
    .refine((value) => value === undefined || wellEncoded(value), { error: "errors:validation.controlCharacters" })
    .transform((value) => cleanText(value ?? ""))
    .superRefine(atMost(max));
}

/** An email address, lower-cased; at most 254 characters (RFC 5321 path limit). */
export function emailAddress() {
  return z
    .string()
    .superRefine(roughlyAtMost(254))
    .transform((value) => cleanLine(value).toLowerCase())
    .pipe(z.email({ error: "errors:validation.email" }).max(254));
}

/** A calendar day `YYYY-MM-DD` that exists, within 1900..2200. */
export function day() {
  return z.string().refine((value) => /^(19|20|21)/.test(value) && isDay(value), { error: "errors:validation.date" });
}

/** An http(s) address of up to 500 characters; "" when left empty. */
export function optionalUrl() {
  return optionalLine(500).refine((value) => value === "" || (URL.canParse(value) && /^https?:\/\//i.test(value)), {
    error: "errors:validation.url",
  });
}

/** The hidden version of an edited record. */
export const recordVersion = z.coerce.number().int().min(1);

/** The hidden key that makes a double submit one record. */
export const creationKey = z.uuid();
