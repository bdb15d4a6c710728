import { expertParams, parseExpertQuery } from "~/domain/search/experts-query";
import { type SearchKind } from "~/domain/outbox/kinds";
import { parsePositionQuery, positionParams } from "~/domain/search/positions-query";

/** An address's query as it is kept: what is understood of it, in one order, from its first page; equal searches are equal texts. */
export function canonicalQuery(kind: SearchKind, query: string): string {
  const params = new URLSearchParams(query);
  const canonical =
    kind === "expert" ? expertParams({ ...parseExpertQuery(params), page: 1 }) : positionParams({ ...parsePositionQuery(params), page: 1 });
  return canonical.toString();
}

/** The saved searches that a search is narrowed by. */
export function usedSearches({ kind, query }: { kind: SearchKind; query: string }): readonly string[] {
  const params = new URLSearchParams(query);
  return kind === "expert" ? parseExpertQuery(params).saved : parsePositionQuery(params).saved;
}
