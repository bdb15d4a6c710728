import { type Narrow } from "~/domain/search/narrowing";
import { throwIfDisconnected } from "~/platform/request-scope.server";
import { loadNested } from "./load-nested.server";
import { type SearchNotice, type StoredSearch } from "./model";
import { usedInOrder } from "./rules";

type Searched = { q: string; saved: readonly string[] };
type Part<Query, Filter extends string> = Extract<Narrow<Query, Filter | "saved">, { by: "search" }>;

/** One saved search as a query, and its filters other than saved searches. */
type OpenedSearch<Query, Filter extends string> = { query: Query; narrowing: readonly Narrow<Query, Filter | "saved">[] };

/**
 * The saved searches that a search uses, directly or through others, as a flat list with one part each, since all of
 * them must match. Only a part with a text query carries the parts it uses (the same objects), because its best hits
 * are looked up within them. Stops when the request ends.
 * @param open called once for each
 * @returns a notice instead if they cannot be used together: the search then finds nothing
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
    throwIfDisconnected();
    const { query, narrowing } = await open(stored);
    const uses = reached(query.saved);
    const part = { filter: "saved", by: "search", query, narrowing: query.q === "" ? narrowing : [...narrowing, ...uses] } as const;
    reach.set(id, new Set([...uses, part]));
  }
  return [...reached(saved)];
}
