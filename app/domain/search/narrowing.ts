import { anyOf, noneOf, type Expression } from "./expression";

/**
 * Restrictions of a search beyond the coded values in its URL. The URL names some records by id (a position, saved
 * searches, a shortlist); these are looked up for the reader, and this is the result. All must hold. `filter` is the
 * filter that requested it: a search without that filter skips the restriction.
 */
export type Narrow<Query, Filter extends string> = { filter: Filter } & (
  | { by: "only" | "except"; ids: readonly string[] }
  | { by: "never_introduced" }
  | { by: "search"; query: Query; narrowing: readonly Narrow<Query, Filter>[] }
);

/** A restriction as filter expressions of the engine. */
export type Narrowed<Filter extends string> = { filter: Filter; expressions: readonly Expression[] };

/** Cache of resolved parts as filter expressions; null when resolving needed the engine and it did not answer. */
export type WorkedOut<Part> = Map<Part, Promise<Expression[] | null>>;

/** Resolves each part once, however many searches use it; null when the engine did not answer for one. */
export async function resolveParts<Filter extends string, Part extends { filter: Filter }>(
  parts: readonly Part[],
  known: WorkedOut<Part>,
  work: (part: Part) => Promise<Expression[] | null>,
): Promise<Narrowed<Filter>[] | null> {
  const narrowed = await Promise.all(
    parts.map(async (part) => {
      const working = known.get(part) ?? work(part);
      known.set(part, working);
      const expressions = await working;
      return expressions && { filter: part.filter, expressions };
    }),
  );
  return narrowed.every((part) => part !== null) ? narrowed : null;
}

/** A list of ids as a filter: `only` an empty list matches nobody; `except` an empty list matches everybody. */
export function idExpressions(by: "only" | "except", ids: readonly string[]): Expression[] {
  if (by === "only") return [anyOf("id", ids)];
  return ids.length === 0 ? [] : [noneOf("id", ids)];
}

/** The expressions that apply to a query with these active filters. */
export function expressionsInForce<Filter extends string>(narrowed: readonly Narrowed<Filter>[], active: readonly Filter[]): Expression[] {
  return narrowed.filter(({ filter }) => active.includes(filter)).flatMap(({ expressions }) => expressions);
}
