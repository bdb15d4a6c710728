import { type Narrow } from "~/domain/search/narrowing";
import { stopWhenGone } from "~/platform/request-scope.server";
import { loadNested } from "./load-nested.server";
import { type SearchNotice, type StoredSearch } from "./model";
import { usedInOrder } from "./rules";

type Searched = { q: string; saved: readonly string[] };
type Part<Query, Filter extends string> = Extract<Narrow<Query, Filter | "saved">, { by: "search" }>;

/** One saved search as a query, and what it is narrowed by besides other saved searches. */
type OpenedSearch<Query, Filter extends string> = { query: Query; narrowing: readonly Narrow<Query, Filter | "saved">[] };

/**
 * The saved searches that a search uses, itself or by another, as one part each: all of them must hold, so that they
 * stand beside each other. Only one with a text carries those it uses, as the same objects, since its best hits are looked
 * for among them. Ends with the request.
 * @param open called once for each
 * @returns a notice instead when they cannot be used together: the search then finds nothing
 */
export async function openNested<Query extends Searched, Filter extends string>(
  search: StoredSearch,
  saved: readonly string[],
  open: (stored: StoredSearch) => OpenedSearch<Query, Filter> | Promise<OpenedSearch<Query, Filter>>,
): Promise<Part<Query, Filter>[] | SearchNotice> {
  const nested = await loadNested(search);
  if (nested === null) return "saved_many";
  const chain = usedInOrder(search, [], (id) => nested.get(id) ?? null);
  if (!chain.ok) return chain.code === "nested_gone" || chain.code === "nested_kind" ? "saved_gone" : "saved_loop";
  const reach = new Map<string, ReadonlySet<Part<Query, Filter>>>();
  const reached = (ids: readonly string[]) => new Set(ids.flatMap((id) => [...(reach.get(id) ?? [])]));
  for (const [id, stored] of chain.used) {
    stopWhenGone();
    const { query, narrowing } = await open(stored);
    const uses = reached(query.saved);
    const part = { filter: "saved", by: "search", query, narrowing: query.q === "" ? narrowing : [...narrowing, ...uses] } as const;
    reach.set(id, new Set([...uses, part]));
  }
  return [...reached(saved)];
}
