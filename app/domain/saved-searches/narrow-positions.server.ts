import { type PositionNarrowing } from "~/domain/search/position-questions.server";
import { parsePositionQuery, positionParams, type PositionFilter, type PositionQuery } from "~/domain/search/positions-query";
import { type SearchNotice } from "./model";
import { openNested } from "./open-nested.server";

export type NarrowedPositions = { narrowing: PositionNarrowing; notices: ReadonlySet<SearchNotice> };

/** Looks up the saved searches that a query references, as `narrowExperts` does. Positions are the same for every reader. */
export async function narrowPositions(query: PositionQuery): Promise<NarrowedPositions> {
  if (query.saved.length === 0) return { narrowing: [], notices: new Set() };
  const stored = { kind: "position", query: positionParams(query).toString() } as const;
  const parts = await openNested<PositionQuery, PositionFilter>(stored, query.saved, ({ query: text }) => {
    return { query: { ...parsePositionQuery(new URLSearchParams(text)), page: 1 }, narrowing: [] };
  });
  return typeof parts === "string"
    ? { narrowing: [{ filter: "saved", by: "only", ids: [] }], notices: new Set([parts]) }
    : { narrowing: parts, notices: new Set() };
}
