/**
 * Filter expressions of the search engine, built from enums, ids and numbers only. Any value that could be interpreted
 * by the filter language is rejected, so that no user text or URL ever becomes part of an expression.
 */
export type Expression = string;

function literal(value: string): string {
  if (!/^[A-Za-z0-9_.@-]+$/.test(value)) throw new RangeError("not an id or enum value");
  return `"${value}"`;
}

export const anyOf = (attribute: string, values: readonly string[]): Expression => `${attribute} IN [${values.map(literal).join(", ")}]`;
export const noneOf = (attribute: string, values: readonly string[]): Expression =>
  `${attribute} NOT IN [${values.map(literal).join(", ")}]`;
export const equals = (attribute: string, value: string): Expression => `${attribute} = ${literal(value)}`;
export const isTrue = (attribute: string): Expression => `${attribute} = true`;
export const not = (part: Expression): Expression => `NOT (${part})`;
export const isEmpty = (attribute: string): Expression => `${attribute} IS EMPTY`;
export const atLeast = (attribute: string, value: number): Expression => `${attribute} >= ${Math.trunc(value)}`;
export const atMost = (attribute: string, value: number): Expression => `${attribute} <= ${Math.trunc(value)}`;
export const and = (...parts: Expression[]): Expression => `(${parts.join(" AND ")})`;
export const or = (...parts: Expression[]): Expression => `(${parts.join(" OR ")})`;
