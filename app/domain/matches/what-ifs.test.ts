import fc from "fast-check";
import { expect, test } from "vitest";
import { position as anyPosition } from "~/domain/matching/arbitraries.fixture";
import { applyWhatIf, findWhatIf, formatWhatIf, whatIfs } from "./what-ifs";

test("every change of a position has an address of its own, by which it is found again", () => {
  fc.assert(
    fc.property(anyPosition, (position) => {
      const names = whatIfs(position).map(formatWhatIf);
      expect(new Set(names).size).toBe(names.length);
      for (const change of whatIfs(position)) expect(findWhatIf(position, formatWhatIf(change))).toEqual(change);
    }),
  );
});

test("every change really changes the position, and nothing but one requirement of it", () => {
  fc.assert(
    fc.property(anyPosition, (position) => {
      for (const change of whatIfs(position)) {
        const other = applyWhatIf(position, change);
        const differing = (Object.keys(position) as (keyof typeof position)[]).filter(
          (key) => JSON.stringify(other[key]) !== JSON.stringify(position[key]),
        );
        expect(differing.length).toBeGreaterThan(0);
        if (change.code !== "remote") expect(differing).toHaveLength(1);
      }
    }),
  );
});

test("a change that the position does not offer is not found", () => {
  fc.assert(fc.property(anyPosition, (position) => findWhatIf(position, "skill_nice:no-such-skill") === null));
});
