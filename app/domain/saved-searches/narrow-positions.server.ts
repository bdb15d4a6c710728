import { type PositionNarrowing } from "~/domain/search/position-questions.server";
import { parsePositionQuery, positionParams, type PositionQuery } from "~/domain/search/positions-query";
import { loadNested } from "./load-nested.server";
import { DEEPEST_NESTING, type SearchNotice, type StoredSearch } from "./model";

export type NarrowedPositions = { narrowing: PositionNarrowing; notices: ReadonlySet<SearchNotice> };

/** Looks up the saved searches that a query names, as `narrowExperts` does. Positions are the same for every reader. */
export async function narrowPositions(query: PositionQuery): Promise<NarrowedPositions> {
  if (query.saved.length === 0) return { narrowing: [], notices: new Set() };
  return narrow(query, await loadNested({ kind: "position", query: positionParams(query).toString() }), []);
}

function narrow(query: PositionQuery, nested: ReadonlyMap<string, StoredSearch>, chain: readonly string[]): NarrowedPositions {
  const parts = query.saved.map((id): NarrowedPositions => {
    const search = nested.get(id);
    if (search?.kind !== "position") return nothing("saved_gone");
    if (chain.includes(id) || chain.length >= DEEPEST_NESTING) return nothing("saved_loop");
    const inner = { ...parsePositionQuery(new URLSearchParams(search.query)), page: 1 };
    const { narrowing, notices } = narrow(inner, nested, [...chain, id]);
    return { narrowing: [{ filter: "saved", by: "search", query: inner, narrowing }], notices };
  });
  return { narrowing: parts.flatMap((part) => part.narrowing), notices: new Set(parts.flatMap((part) => [...part.notices])) };
}

const nothing = (notice: SearchNotice): NarrowedPositions => ({
  narrowing: [{ filter: "saved", by: "only", ids: [] }],
  notices: new Set([notice]),
});
