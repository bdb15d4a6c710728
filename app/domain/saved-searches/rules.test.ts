import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalQuery, usedSearches } from "./canonical-query";
import { DEEPEST_NESTING, type StoredSearch } from "./model";
import { checkNesting } from "./rules";

const ids = Array.from({ length: 6 }, (_, at) => `019ac000-0000-7000-8000-00000000000${at}`);
const using = (...used: string[]): StoredSearch => ({ kind: "expert", query: used.map((id) => `saved=${id}`).join("&") });
const [a, b, c, d] = ids as [string, string, string, string];
const among = (searches: Record<string, StoredSearch>) => (id: string) => searches[id] ?? null;

describe("saved searches within a search", () => {
  test("are as deep as the bound and no deeper", () => {
    expect(checkNesting(null, using(a), among({ [a]: using(b), [b]: using() }))).toEqual({ ok: true });
    expect(checkNesting(null, using(a), among({ [a]: using(b), [b]: using(c), [c]: using() }))).toEqual({ ok: false, code: "nested_deep" });
  });
  test("lead back to none of the chain, though two may use a third", () => {
    expect(checkNesting(d, using(a), among({ [a]: using(d) }))).toEqual({ ok: false, code: "nested_loop" });
    expect(checkNesting(d, using(d), among({}))).toEqual({ ok: false, code: "nested_loop" });
    expect(checkNesting(d, using(a, b), among({ [a]: using(c), [b]: using(c), [c]: using() }))).toEqual({ ok: true });
  });
  test("are looked at once each, however many ways lead to them", () => {
    const layer = (at: number) => Array.from({ length: 10 }, (_, one) => `019ac000-0000-7000-8000-0000000000${at}${one}`);
    const searches = Object.fromEntries([...layer(1).map((id) => [id, using(...layer(2))]), ...layer(2).map((id) => [id, using()])]);
    const asked: string[] = [];
    const find = (id: string) => (asked.push(id), searches[id] ?? null);
    expect(checkNesting(null, using(...layer(1)), find)).toEqual({ ok: true });
    expect(asked.sort()).toEqual([...layer(1), ...layer(2)]);
  });
  test("are there, and find the same kind of record", () => {
    expect(checkNesting(null, using(a), among({}))).toEqual({ ok: false, code: "nested_gone" });
    expect(checkNesting(null, using(a), among({ [a]: { kind: "position", query: "" } }))).toEqual({ ok: false, code: "nested_kind" });
  });
  test("whatever the web of searches: what is allowed ends, and within the bound", () => {
    const web = fc.array(fc.subarray(ids, { maxLength: 2 }), { minLength: ids.length, maxLength: ids.length });
    fc.assert(
      fc.property(web, (uses) => {
        const searches = Object.fromEntries(ids.map((id, at) => [id, using(...(uses[at] ?? []))]));
        const search = searches[a] ?? using();
        const depth = (one: StoredSearch, chain: readonly string[]): number =>
          Math.max(
            chain.length,
            ...usedSearches(one).map((id) =>
              chain.includes(id) || chain.length > DEEPEST_NESTING ? Infinity : depth(searches[id] ?? using(), [...chain, id]),
            ),
          );
        expect(checkNesting(a, search, among(searches)).ok).toBe(depth(search, [a]) <= DEEPEST_NESTING);
      }),
    );
  });
});

test("equal searches are kept as equal texts, from their first page, without what nobody understands", () => {
  expect(canonicalQuery("expert", "page=3&region=eu&q=%20ban%20%20dan&view=map&nonsense=1")).toBe("q=ban+dan&region=eu");
  expect(canonicalQuery("position", "remote=1&country=JP&any1=b&any1=a")).toBe("any1=b&any1=a&remote=1");
  expect(canonicalQuery("expert", canonicalQuery("expert", "any2=x&none=y&near=JP&km=2000"))).toBe("any2=x&none=y&near=JP&km=2000");
});
