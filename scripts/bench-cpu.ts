import fc from "fast-check";
import { expert, linkedContext, position } from "~/domain/matching/arbitraries.fixture";
import { prepareExpert, preparePosition } from "~/domain/matching/prepare";
import { rankExperts } from "~/domain/matching/rank";
import { scorePair } from "~/domain/matching/score";
import { skillsFromFiles } from "~/domain/skills/skill-data.server";
import { buildSkillIndex } from "~/domain/skills/skills";
import { TEXT_CASES } from "~/domain/skills/text-cases.fixture";
import { optionalText } from "~/domain/text";

/**
 * `npm run -s bench:cpu`: CPU milliseconds of the pure code that a reader waits for. The figures depend on the machine: compare two
 * runs on the same one, and leave verdicts to the tests, which count operations instead.
 */
const people = fc.sample(expert, { numRuns: 300, seed: 7 });
const posts = fc.sample(position, { numRuns: 20, seed: 7 });
const prepared = people.map(prepareExpert);
const index = buildSkillIndex(skillsFromFiles());
const text = TEXT_CASES.map((one) => one.text).join("\n");
const piled = `a${"\u0301".repeat(79_999)}`;

const PARTS: Record<string, () => void> = {
  "300 candidates of a position ranked and explained": each(posts, (post) => rankExperts(post, people, linkedContext)),
  "300 candidates of a position scored": each(posts, (post) => {
    const asked = preparePosition(post, linkedContext);
    for (const own of prepared) scorePair(own, asked);
  }),
  "one key press in the skill type-ahead": each(["t", "th", "thiet", "thiet ke vi mach", "semicondutcor"], (query) =>
    index.complete(query, "vi", 10),
  ),
  [`skills named in a text of ${text.length} characters`]: () => void index.suggestSkills(text),
  "a form text of 80,000 marks cleaned": () => void optionalText(20_000).parse(piled),
};

/** Returns a function that does the work on the next item at each call, in a cycle. */
function each<T>(items: readonly T[], work: (item: T) => unknown): () => void {
  let turn = 0;
  return () => void work(items[turn++ % items.length] as T);
}

for (const [name, work] of Object.entries(PARTS)) {
  for (let turn = 0; turn < 10; turn += 1) work();
  const times = Array.from({ length: 40 }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]);
  console.log(`${name.padEnd(60)} p50 ${p50.toFixed(2).padStart(8)} ms   p95 ${p95.toFixed(2).padStart(8)} ms`);
}
