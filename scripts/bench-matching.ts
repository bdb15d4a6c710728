import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Half } from "./bench-matching/labels";
import { inOwnProcess } from "./bench-matching/own-process";
import { Problem, runScript } from "./services/problem";

const USAGE = `Usage:
  npm run -s bench:matching                         every part
  npm run -s bench:matching -- labelled             the order against judged pairs, next to three baselines
      --score-only                                  without the baselines: no services, a few seconds
      --half tuning|unseen                          one half only (whoever tunes looks at the tuning half)
      --each                                        positions of the tuning half one by one
  npm run -s bench:matching -- robustness           the same person in other words
  npm run -s bench:matching -- recall               whether the best 20 of everybody are among those the index hands over
  npm run -s bench:matching -- speed                how long a match call takes, its parts, and what it would take otherwise
      --experts N                                   profiles, for recall and speed (20000)
  --out FILE                                        also writes the figures as JSON

Baselines run next to the configured services (DATABASE_URL, MEILISEARCH_URL, MEILISEARCH_API_KEY), else embedded ones, in a
database and under an index prefix of their own, which are removed at the end.
`;

const OPTIONS = {
  "score-only": { type: "boolean", default: false },
  half: { type: "string" },
  each: { type: "boolean", default: false },
  experts: { type: "string", default: "20000" },
  out: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const read = (args: string[]) => parseArgs({ args, allowPositionals: true, options: OPTIONS });
type Options = ReturnType<typeof read>["values"];

/** Each part measures, prints and returns its figures. Modules are loaded when their part runs: most need services and settings. */
const PARTS: Record<string, (options: Options) => Promise<unknown>> = {
  async labelled(options) {
    const { runLabelled } = await import("./bench-matching/labelled");
    const { printEach, printLabelled } = await import("./bench-matching/print-labelled");
    const halves = halvesOf(options.half);
    const figures = await runLabelled({ halves, scoreOnly: options["score-only"] });
    printLabelled(figures, halves);
    if (options.each) printEach(figures);
    return figures;
  },
  async robustness() {
    const { runRobustness } = await import("./bench-matching/robustness");
    const { printRobustness } = await import("./bench-matching/print-robustness");
    const figures = runRobustness();
    printRobustness(figures);
    return figures;
  },
  recall: (options) => inOwnProcess("recall", options.experts),
  speed: (options) => inOwnProcess("speed", options.experts),
};

await runScript(async () => {
  const { positionals, values } = read(process.argv.slice(2));
  if (values.help) return console.log(USAGE);
  const unknown = positionals.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined) throw new Problem(`There is no part ${unknown}.\n\n${USAGE}`);
  const figures: Record<string, unknown> = { measuredAt: new Date().toISOString() };
  for (const [part, run] of Object.entries(PARTS)) {
    if (positionals.length === 0 || positionals.includes(part)) figures[part] = await run(values);
  }
  if (values.out) writeFileSync(values.out, `${JSON.stringify(figures, null, 2)}\n`);
});

function halvesOf(half: string | undefined): Half[] {
  if (half === undefined) return ["tuning", "unseen"];
  if (half === "tuning" || half === "unseen") return [half];
  throw new Problem(`There is no half ${half}.\n\n${USAGE}`);
}
