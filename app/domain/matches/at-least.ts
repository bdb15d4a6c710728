import { type Expression } from "~/domain/search/expression";

/**
 * A Meilisearch filter that holds when at least `k` of the clauses hold. Meilisearch has no such operator, so it is
 * unfolded: the first clause holds and k-1 of the rest do, or k of the rest do. Keep clauses few (at most 8): the size
 * grows like the binomial coefficient.
 * @param k from 1 to the number of clauses
 */
export function atLeast(k: number, clauses: readonly Expression[]): Expression {
  if (k < 1 || k > clauses.length) throw new RangeError("k of n clauses, with 1 <= k <= n");
  if (k === clauses.length) return clauses.join(" AND ");
  if (k === 1) return `(${clauses.join(" OR ")})`;
  const [first = "", ...rest] = clauses;
  const withFirst = atLeast(k - 1, rest);
  const without = atLeast(k, rest);
  return `((${first} AND ${withFirst}) OR (${without}))`;
}
