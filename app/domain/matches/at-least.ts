/**
 * A Meilisearch filter that holds when at least `k` of the clauses hold. Meilisearch has no such operator, so it is
 * unfolded: the first clause holds and k-1 of the rest do, or k of the rest do. Keep clauses few (at most 8): the size
 * grows like the binomial coefficient.
 * @param clauses complete filter expressions built from ids and enums
 * @returns null when k of them cannot hold
 */
export function atLeast(k: number, clauses: readonly string[]): string | null {
  if (k > clauses.length) return null;
  if (k <= 0) return "";
  if (k === clauses.length) return clauses.join(" AND ");
  if (k === 1) return `(${clauses.join(" OR ")})`;
  const [first = "", ...rest] = clauses;
  const withFirst = atLeast(k - 1, rest);
  const without = atLeast(k, rest);
  return `((${first} AND ${withFirst}) OR (${without}))`;
}

/** `attribute IN ["a", "b"]` from ids that hold no quotes (slugs, uuids, enum values). */
export function isOneOf(attribute: string, ids: readonly string[]): string {
  for (const id of ids) if (!/^[\w.@-]+$/.test(id)) throw new Error("a filter takes ids only");
  return `${attribute} IN [${ids.map((id) => `"${id}"`).join(", ")}]`;
}
