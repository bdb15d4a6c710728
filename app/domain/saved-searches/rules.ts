import { activeExpertFilters, parseExpertQuery } from "~/domain/search/experts-query";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { usedSearches } from "./canonical-query";
import { DEEPEST_NESTING, type StoredSearch } from "./model";

type ChainCode = "nested_gone" | "nested_kind" | "nested_loop" | "nested_deep";
export type NestingCode = ChainCode | "nested_many" | "nested_scores";

/** The saved searches that a search uses, directly or through others: each once, after those that it uses itself. */
type UsedInOrder = { ok: true; used: ReadonlyMap<string, StoredSearch> } | { ok: false; code: ChainCode };

/**
 * Checks each saved search that a search uses once: it exists, finds the same kind of record, is not part of a cycle,
 * and no chain is longer than `DEEPEST_NESTING`.
 * @param above the chain that leads to the search itself; empty if it is not a saved search
 * @param find the other searches, loaded to a depth of `DEEPEST_NESTING`
 */
export function usedInOrder(
  search: StoredSearch,
  above: readonly (string | null)[],
  find: (id: string) => StoredSearch | null,
): UsedInOrder {
  const used = new Map<string, StoredSearch>();
  const lengths = new Map<string, number>();
  /** The longest chain below a search, or why it is refused. */
  const walk = (outer: StoredSearch, chain: readonly (string | null)[]): number | ChainCode => {
    let longest = 0;
    for (const id of usedSearches(outer)) {
      if (chain.includes(id)) return "nested_loop";
      let length = lengths.get(id);
      if (length === undefined) {
        const inner = find(id);
        if (inner === null) return "nested_gone";
        if (inner.kind !== search.kind) return "nested_kind";
        if (chain.length >= DEEPEST_NESTING) return "nested_deep";
        const below = walk(inner, [...chain, id]);
        if (typeof below === "string") return below;
        length = below + 1;
        lengths.set(id, length);
        used.set(id, inner);
      }
      if (chain.length + length > DEEPEST_NESTING) return "nested_deep";
      longest = Math.max(longest, length);
    }
    return longest;
  };
  const walked = walk(search, above);
  return typeof walked === "string" ? refused(walked) : { ok: true, used };
}

/**
 * Whether a search may use the saved searches it references (`usedInOrder`). All of them together may score people for
 * at most one position.
 * @param id of the search that is saved; null for a new one
 */
export function checkNesting(id: string | null, search: StoredSearch, find: (id: string) => StoredSearch | null): Verdict<NestingCode> {
  const chain = usedInOrder(search, [id], find);
  if (!chain.ok) return chain;
  const positions = new Set([search, ...chain.used.values()].flatMap(scoredPositions));
  return positions.size > 1 ? refused("nested_scores") : allowed;
}

/** The position for which a search requires a minimum score. */
function scoredPositions({ kind, query: text }: StoredSearch): string[] {
  if (kind !== "expert") return [];
  const query = parseExpertQuery(new URLSearchParams(text));
  return query.position !== null && activeExpertFilters(query).includes("score") ? [query.position] : [];
}
