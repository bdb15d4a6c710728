import { allowed, refused, type Verdict } from "~/domain/verdict";
import { usedSearches } from "./canonical-query";
import { DEEPEST_NESTING, type StoredSearch } from "./model";

export type NestingCode = "nested_gone" | "nested_kind" | "nested_loop" | "nested_deep";

/**
 * Whether a search may use the saved searches it names: each is there, finds the same kind of record, leads not back to
 * the search itself, and the chain is at most `DEEPEST_NESTING` searches long.
 * @param id of the search that is saved; null for a new one
 * @param find the other searches, loaded as far as `DEEPEST_NESTING` goes
 */
export function checkNesting(id: string | null, search: StoredSearch, find: (id: string) => StoredSearch | null): Verdict<NestingCode> {
  const walk = (outer: StoredSearch, chain: readonly (string | null)[]): Verdict<NestingCode> => {
    for (const used of usedSearches(outer)) {
      if (chain.includes(used)) return refused("nested_loop");
      const inner = find(used);
      if (inner === null) return refused("nested_gone");
      if (inner.kind !== search.kind) return refused("nested_kind");
      if (chain.length >= DEEPEST_NESTING) return refused("nested_deep");
      const verdict = walk(inner, [...chain, used]);
      if (!verdict.ok) return verdict;
    }
    return allowed;
  };
  return walk(search, [id]);
}
