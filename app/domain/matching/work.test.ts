import fc from "fast-check";
import { expect, test } from "vitest";
import { expert, linkedContext, position } from "./arbitraries.fixture";
import type { MatchContext, MatchExpert } from "./model";
import { prepareExpert, preparePosition } from "./prepare";
import { rankExperts } from "./rank";
import { explainPair, scorePair } from "./score";

const people = fc.sample(expert, { numRuns: 60, seed: 7 });
const posts = fc
  .sample(position, { numRuns: 40, seed: 7 })
  .filter((post) => post.skills.length >= 3)
  .slice(0, 8);

/** Counts the reads of each person and the taxonomy lookups: the work of a ranking, independent of the load on the machine. */
function counted() {
  const reads = new Map<string, number>();
  let lookups = 0;
  const watch = (person: MatchExpert): MatchExpert =>
    new Proxy(person, {
      get(target, key, receiver) {
        reads.set(target.id, (reads.get(target.id) ?? 0) + 1);
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const context: MatchContext = {
    ...linkedContext,
    neighbours: (skillId) => {
      lookups += 1;
      return linkedContext.neighbours(skillId);
    },
  };
  return { watch, context, reads, lookups: () => lookups };
}

test("a candidate costs the same in a ranking of sixty as alone", () => {
  for (const post of posts) {
    const together = counted();
    rankExperts(post, people.map(together.watch), together.context, { keepBlocked: true });
    const alone = counted();
    for (const person of people) rankExperts(post, [alone.watch(person)], alone.context, { keepBlocked: true });
    // Sorting the list does not read any person again, so the counts match one by one.
    expect(together.reads).toEqual(alone.reads);
  }
});

test("what depends on the position alone is worked out once for all candidates", () => {
  for (const post of posts) {
    const one = counted();
    rankExperts(post, people.slice(0, 1), one.context);
    const all = counted();
    rankExperts(post, people, all.context);
    expect(all.lookups()).toBe(one.lookups());
    expect(one.lookups()).toBeGreaterThan(0);
  }
});

test("scoring alone asks the taxonomy nothing and reads less of a person than explaining does", () => {
  for (const post of posts) {
    const { watch, context, reads, lookups } = counted();
    const asked = preparePosition(post, context);
    const prepared = people.map(watch).map(prepareExpert);
    const readsOf = (judge: typeof scorePair | typeof explainPair): number => {
      reads.clear();
      for (const own of prepared) judge(own, asked);
      return [...reads.values()].reduce((total, count) => total + count, 0);
    };
    const before = lookups();
    const scoring = readsOf(scorePair);
    expect(lookups()).toBe(before);
    expect(scoring).toBeLessThan(readsOf(explainPair));
  }
});
