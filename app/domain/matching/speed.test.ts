import fc from "fast-check";
import { expect, test } from "vitest";
import { expert, linkedContext, position } from "./arbitraries.fixture";
import { prepareExpert, preparePosition } from "./prepare";
import { rankExperts } from "./rank";
import { scorePair } from "./score";

const people = fc.sample(expert, { numRuns: 300, seed: 7 });
const posts = fc
  .sample(position, { numRuns: 40, seed: 7 })
  .filter((post) => post.skills.length >= 3)
  .slice(0, 20);

function at(index: number): (typeof posts)[number] {
  const post = posts[index];
  if (post === undefined) throw new RangeError(`no post ${index}`);
  return post;
}

/** Milliseconds of this process for the typical post, the fastest of a few rounds: what others do on the machine is not ours to measure. */
function typical(run: (index: number) => void): number {
  const times = [...posts.keys()].map((index) => {
    let best = Infinity;
    for (let round = 0; round < 4; round += 1) {
      const start = process.cpuUsage();
      run(index);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
}

test("300 candidates for a position are scored and explained within 20 ms", () => {
  const taken = typical((index) => void rankExperts(at(index), people, linkedContext));
  expect(taken).toBeLessThan(20);
});

test("scoring alone is cheap enough for thousands", () => {
  const own = people.map(prepareExpert);
  const taken = typical((index) => {
    const asked = preparePosition(at(index), linkedContext);
    for (const each of own) scorePair(each, asked);
  });
  expect(taken).toBeLessThan(8);
});
