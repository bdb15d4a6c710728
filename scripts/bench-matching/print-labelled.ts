import { type Figure, type Figures, type LabelledFigures, type OrderFigures } from "./labelled";
import { type Half } from "./labels";
import { printTable } from "../run/print-table";

/** Targets (issue "Matching", E), on the half that was never used for tuning. */
export const TARGETS = { ndcg10: 0.9, lead: 0.15 };

const HALVES = ["tuning", "unseen"] as const;

/** Prints the tables, the best configuration of each baseline first, and whether the targets hold. */
export function printLabelled(figures: LabelledFigures, halves: readonly Half[]): void {
  const shown = HALVES.filter((half) => halves.includes(half));
  const best = figures.baselines.flatMap(({ family, orders }) => orders.slice(0, 1).map((order) => ({ name: family, order })));
  const rows = [{ name: figures.version, order: figures.own }, ...best];
  const head = shown.flatMap((half) => [`${half} nDCG@10`, `${half} P@5`]);

  console.log(
    `\n${figures.positions} positions, ${figures.experts} experts, 25 judged candidates each; mean and 95 % interval over positions\n`,
  );
  printTable(
    ["order", ...head],
    rows.map(({ name, order }) => [name, ...cells(order.halves, shown, spread)]),
  );
  for (const { name, order } of best) console.log(`  ${name}: best of the configurations tried is "${order.name}"`);

  console.log("\nBy form of work (a position counts in each of its forms)\n");
  printTable(
    ["form of work", "positions", ...rows.flatMap(({ name }) => shown.map((half) => `${short(name)} ${half}`))],
    parts(rows, shown, (order) => order.byType),
  );
  console.log("\nBy language of the position's text\n");
  printTable(
    ["language", "positions", ...rows.flatMap(({ name }) => shown.map((half) => `${short(name)} ${half}`))],
    parts(rows, shown, (order) => order.byLanguage),
  );

  if (figures.baselines.length > 0) {
    console.log("\nEvery configuration of the baselines\n");
    printTable(
      ["configuration", ...head],
      figures.baselines.flatMap(({ family, orders }) =>
        orders.map((order) => [`${family}: ${order.name}`, ...cells(order.halves, shown, plain)]),
      ),
    );
  }
  printTargets(figures);
}

/** Prints the positions of the tuning half one by one, worst first. Those of the unseen half are never shown individually. */
export function printEach({ own }: LabelledFigures): void {
  const rows = own.each.filter((one) => one.half === "tuning").sort((a, b) => a.ndcg10 - b.ndcg10);
  console.log("\nPositions of the tuning half, worst first\n");
  printTable(
    ["position", "nDCG@10", "P@5"],
    rows.map((one) => [one.key, one.ndcg10.toFixed(3), one.p5.toFixed(2)]),
  );
}

function printTargets({ own, lead }: LabelledFigures): void {
  const unseen = own.halves.unseen;
  if (!unseen) return;
  console.log(`\nTargets on the unseen half`);
  console.log(`  nDCG@10 at least ${TARGETS.ndcg10.toFixed(2)}: ${verdict(unseen.ndcg10.mean, TARGETS.ndcg10)}`);
  if (lead)
    console.log(
      `  ahead of the best baseline by at least ${TARGETS.lead.toFixed(2)}: ${verdict(lead.mean, TARGETS.lead)} (95 %: ${lead.from.toFixed(2)}-${lead.to.toFixed(2)})`,
    );
}

function verdict(value: number, target: number): string {
  return value >= target ? `holds, ${value.toFixed(3)}` : `MISSED by ${(target - value).toFixed(3)}, ${value.toFixed(3)}`;
}

type Parts = Partial<Record<string, Partial<Record<Half, Figures>>>>;

function parts(rows: readonly { order: OrderFigures }[], halves: readonly Half[], of: (order: OrderFigures) => Parts): string[][] {
  const first = rows[0] ? of(rows[0].order) : {};
  return Object.keys(first).map((key) => [
    key,
    halves.map((half) => String(first[key]?.[half]?.positions ?? 0)).join("/"),
    ...rows.flatMap(({ order }) => halves.map((half) => pair(of(order)[key]?.[half]))),
  ]);
}

/** nDCG@10 and P@5. */
function pair(figures: Figures | undefined): string {
  return figures ? `${figures.ndcg10.mean.toFixed(2)} ${figures.p5.mean.toFixed(2)}` : "";
}

function cells(of: OrderFigures["halves"], halves: readonly Half[], write: (figure: Figure) => string): string[] {
  return halves.flatMap((half) => {
    const figures = of[half];
    return figures ? [write(figures.ndcg10), write(figures.p5)] : ["", ""];
  });
}

function spread({ mean, from, to }: Figure): string {
  return `${mean.toFixed(3)} (${from.toFixed(2)}-${to.toFixed(2)})`;
}

function plain({ mean }: Figure): string {
  return mean.toFixed(3);
}

function short(name: string): string {
  return name.split(/[ ']/u)[0] ?? name;
}
