import { anyOf, noneOf, type Expression } from "./expression";

/**
 * What a search is narrowed by besides what its address says in codes: records that the address names by id (a position,
 * saved searches, a shortlist) were looked up for the reader, and this is what came of it. All must hold. `filter` is the
 * filter that asked for it: a search without that filter is searched without it.
 */
export type Narrow<Query, Filter extends string> = { filter: Filter } & (
  | { by: "only" | "except"; ids: readonly string[] }
  | { by: "never_introduced" }
  | { by: "search"; query: Query; narrowing: readonly Narrow<Query, Filter>[] }
);

/** A narrowing in the engine's terms. */
export type Narrowed<Filter extends string> = { filter: Filter; expressions: readonly Expression[] };

/** A list of ids as a filter: of none, nobody; without none, everybody. */
export function idExpressions(by: "only" | "except", ids: readonly string[]): Expression[] {
  if (by === "only") return [anyOf("id", ids)];
  return ids.length === 0 ? [] : [noneOf("id", ids)];
}

/** What holds for a query of which these filters are in force. */
export function expressionsInForce<Filter extends string>(narrowed: readonly Narrowed<Filter>[], active: readonly Filter[]): Expression[] {
  return narrowed.filter(({ filter }) => active.includes(filter)).flatMap(({ expressions }) => expressions);
}
