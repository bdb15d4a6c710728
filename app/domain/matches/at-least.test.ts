import fc from "fast-check";
import { expect, test } from "vitest";
import { atLeast } from "./at-least";

/** Evaluates the filter with each clause c0, c1, ... replaced by its truth. */
function holds(filter: string, truths: readonly boolean[]): boolean {
  const expression = filter
    .replace(/c(\d+)/g, (_, index) => String(truths[Number(index)]))
    .replace(/AND/g, "&&")
    .replace(/OR/g, "||");
  return new Function(`return ${expression};`)() as boolean;
}

test("the filter holds exactly when at least k of the clauses hold", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 8 }), (truths, k) => {
      const clauses = truths.map((_, index) => `c${index}`);
      if (k > truths.length) expect(() => atLeast(k, clauses)).toThrow(RangeError);
      else expect(holds(atLeast(k, clauses), truths)).toBe(truths.filter(Boolean).length >= k);
    }),
  );
});
