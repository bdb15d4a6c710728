import fc from "fast-check";
import { expect, it } from "vitest";
import { groupSets, type ModuleSet } from "./chunk-groups";

const set = (pages: string, size = 10_000, ...imports: string[]): Omit<ModuleSet, "modules"> => ({
  pages: new Set(pages),
  size,
  imports: new Set(imports),
});
const group = (sets: Record<string, Omit<ModuleSet, "modules">>, limit: number) =>
  groupSets(new Map(Object.entries(sets).map(([name, it]) => [name, { ...it, modules: [name] }])), () => limit)
    .map(({ modules }) => [...modules].sort().join(""))
    .sort();

it("leaves large sets apart while no page loads too many", () => {
  expect(group({ x: set("ab"), y: set("bc"), z: set("ac") }, 2)).toEqual(["x", "y", "z"]);
});

it("merges what costs the pages least until none loads too many", () => {
  expect(group({ x: set("abc", 9_000), y: set("abcd", 1_000), z: set("ae", 50_000) }, 2)).toEqual(["xy", "z"]);
});

it("merges small sets of the same pages even when no page loads too many", () => {
  expect(group({ x: set("abcdefgh", 100), y: set("abcdefg", 100), z: set("zw", 100) }, 9)).toEqual(["xy", "z"]);
});

it("counts what a group imports for the pages that load the group", () => {
  // Page c loads z with x once x is merged; merging all three brings it back to its limit.
  expect(group({ x: set("ab", 1, "z"), y: set("abc", 1), z: set("ab", 1) }, 1)).toEqual(["xyz"]);
});

it("never leaves two groups that import each other", () => {
  const node = fc.record({
    pages: fc.subarray([..."abcdef"], { minLength: 1 }),
    size: fc.integer({ min: 1, max: 50_000 }),
    below: fc.nat(),
    also: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(node, { minLength: 3, maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (nodes, limit) => {
      // Each set imports some of those after it.
      const sets = nodes.map(({ pages, size, below, also }, index): [string, ModuleSet] => {
        const later = nodes.length - index - 1;
        const imports = later === 0 ? [] : [below, also].map((n) => `n${index + 1 + (n % later)}`);
        return [`n${index}`, { modules: [`n${index}`], pages: new Set(pages), size, imports: new Set(imports) }];
      });
      const groups = groupSets(new Map(sets), () => limit);
      const groupOf = new Map(groups.flatMap(({ modules }, index) => modules.map((name) => [name, index] as const)));
      const imported = groups.map(
        ({ modules }, index) =>
          new Set(
            modules.flatMap((name) => [...new Map(sets).get(name)!.imports].map((it) => groupOf.get(it)!)).filter((it) => it !== index),
          ),
      );
      const reaches = (from: number, seen = new Set<number>()): Set<number> => {
        for (const next of imported[from]!) if (!seen.has(next)) reaches(next, seen.add(next));
        return seen;
      };
      return groups.every((_, index) => !reaches(index).has(index));
    }),
  );
});
