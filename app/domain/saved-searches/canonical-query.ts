import { expertParams, parseExpertQuery } from "~/domain/search/experts-query";
import { type SearchKind } from "~/domain/outbox/kinds";
import { parsePositionQuery, positionParams } from "~/domain/search/positions-query";

/**
 * The canonical form of a URL's query for storage: only known parameters, in a fixed order, without the page; equal
 * searches give equal texts.
 */
export function canonicalQuery(kind: SearchKind, query: string): string {
  const params = new URLSearchParams(query);
  const canonical =
    kind === "expert" ? expertParams({ ...parseExpertQuery(params), page: 1 }) : positionParams({ ...parsePositionQuery(params), page: 1 });
  return canonical.toString();
}

/** The saved searches that a search uses as filters. */
export function usedSearches({ kind, query }: { kind: SearchKind; query: string }): readonly string[] {
  const params = new URLSearchParams(query);
  return kind === "expert" ? parseExpertQuery(params).saved : parsePositionQuery(params).saved;
}
