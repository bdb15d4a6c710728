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

/** Parts by what became of them in the engine's terms; null when the engine was needed for it and did not answer. */
export type WorkedOut<Part> = Map<Part, Promise<Expression[] | null>>;

/** Works out each part once, however many searches are narrowed by it; null when the engine did not answer for one. */
export async function workOut<Filter extends string, Part extends { filter: Filter }>(
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

/** A list of ids as a filter: of none, nobody; without none, everybody. */
export function idExpressions(by: "only" | "except", ids: readonly string[]): Expression[] {
  if (by === "only") return [anyOf("id", ids)];
  return ids.length === 0 ? [] : [noneOf("id", ids)];
}

/** What holds for a query of which these filters are in force. */
export function expressionsInForce<Filter extends string>(narrowed: readonly Narrowed<Filter>[], active: readonly Filter[]): Expression[] {
  return narrowed.filter(({ filter }) => active.includes(filter)).flatMap(({ expressions }) => expressions);
}
