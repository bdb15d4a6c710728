import { activeExpertFilters, parseExpertQuery } from "~/domain/search/experts-query";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { usedSearches } from "./canonical-query";
import { DEEPEST_NESTING, type StoredSearch } from "./model";

type ChainCode = "nested_gone" | "nested_kind" | "nested_loop" | "nested_deep";
export type NestingCode = ChainCode | "nested_many" | "nested_scores";

/** The saved searches that a search uses, itself or by another: each once, after those that it uses itself. */
type UsedInOrder = { ok: true; used: ReadonlyMap<string, StoredSearch> } | { ok: false; code: ChainCode };

/**
 * Looks at each of the saved searches that a search uses once: each is there, finds the same kind of record, leads not
 * back to a search that uses it, and no chain is longer than `DEEPEST_NESTING`.
 * @param above the chain that the search itself is the end of; empty where it is no saved search
 * @param find the other searches, loaded as far as `DEEPEST_NESTING` goes
 */
export function usedInOrder(
  search: StoredSearch,
  above: readonly (string | null)[],
  find: (id: string) => StoredSearch | null,
): UsedInOrder {
  const used = new Map<string, StoredSearch>();
  const lengths = new Map<string, number>();
  /** The longest chain that begins below a search, or why it must not be. */
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
 * Whether a search may use the saved searches it names (`usedInOrder`). All of them together hold people against one
 * position at most.
 * @param id of the search that is saved; null for a new one
 */
export function checkNesting(id: string | null, search: StoredSearch, find: (id: string) => StoredSearch | null): Verdict<NestingCode> {
  const chain = usedInOrder(search, [id], find);
  if (!chain.ok) return chain;
  const positions = new Set([search, ...chain.used.values()].flatMap(scoredPositions));
  return positions.size > 1 ? refused("nested_scores") : allowed;
}

/** The position that a search asks a least score for. */
function scoredPositions({ kind, query: text }: StoredSearch): string[] {
  if (kind !== "expert") return [];
  const query = parseExpertQuery(new URLSearchParams(text));
  return query.position !== null && activeExpertFilters(query).includes("score") ? [query.position] : [];
}
