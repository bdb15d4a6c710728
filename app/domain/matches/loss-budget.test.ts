import fc from "fast-check";
import { expect, test } from "vitest";
import { greatestLoss, withinBudget, type Aspect } from "./loss-budget";

/** Evaluates a filter whose conditions are c0, c1, ... against the given truth values. */
function holds(filter: string | null, truths: readonly boolean[]): boolean {
  if (filter === null) return true;
  const expression = filter
    .replace(/c(\d+)/g, (_, index) => String(truths[Number(index)]))
    .replace(/AND/g, "&&")
    .replace(/OR/g, "||");
  // oxlint-disable-next-line typescript/no-implied-eval -- the expression consists of true, false, &&, || and brackets
  return new Function(`return ${expression};`)() as boolean;
}

function lost(aspects: readonly Aspect[], truths: readonly boolean[]): number {
  return aspects.reduce((sum, { ways, otherwise }) => {
    const losses = ways.filter((way) => truths[Number(way.holds.slice(1))]).map((way) => way.loss);
    return sum + Math.min(otherwise, ...losses);
  }, 0);
}

/** Aspects of up to two ways, ascending in loss, with numbered conditions. */
const anyAspects = fc
  .array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((all): Aspect[] => {
    let next = 0;
    return all.map((losses) => {
      const ascending = [0, ...losses.slice(1)].sort((a, b) => a - b);
      return { ways: ascending.slice(0, -1).map((loss) => ({ holds: `c${next++}`, loss })), otherwise: ascending.at(-1) ?? 0 };
    });
  });

test("the filter holds exactly for those who lose no more than the budget", () => {
  fc.assert(
    fc.property(
      anyAspects,
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      fc.integer({ min: 0, max: 20 }),
      (aspects, truths, budget) => {
        expect(holds(withinBudget(aspects, budget).filter, truths)).toBe(lost(aspects, truths) <= budget);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("a budget that covers everything asks for nothing", () => {
  const aspects = [{ ways: [{ holds: "c0", loss: 0 }], otherwise: 3 }];
  expect(withinBudget(aspects, greatestLoss(aspects)).filter).toBeNull();
});
