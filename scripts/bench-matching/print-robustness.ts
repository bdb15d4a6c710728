import { printTable } from "../run/print-table";
import { type RobustnessFigures } from "./robustness";

/** Number of shifts printed per kind; the JSON contains all. */
const SHOWN = 6;

/** Prints how far ranks move and, for the positions of the tuning half, which move furthest. */
export function printRobustness({ rewordings, names }: RobustnessFigures): void {
  console.log("\nPlaces among the first ten, the same in other words\n");
  printTable(
    ["what changes", "compared", "same place", "by one", "further", "most"],
    rewordings.map((one) => [
      one.what,
      String(one.compared),
      percent(one.same, one.compared),
      percent(one.byOne, one.compared),
      percent(one.more, one.compared),
      String(one.most),
    ]),
  );
  console.log(
    `\n  Other names of the skills in the set: ${names.itself} read as the skill itself, ${names.asked} ambiguous (asked back), ` +
      `${names.another} as another skill, ${names.nothing} not at all`,
  );
  const promised = rewordings.filter((one) => one.isPromised);
  const most = Math.max(0, ...promised.map((one) => one.most));
  const further = `${sum(promised.map((one) => one.more))} of ${sum(promised.map((one) => one.compared))} by more`;
  console.log(`  Places move by at most 1 (first five rows): ${most <= 1 ? "holds" : `MISSED, by ${most} at most, ${further}`}`);
  for (const { what, further } of rewordings) {
    const shown = further.filter((one) => one.half === "tuning").slice(0, SHOWN);
    if (shown.length > 0) console.log(`\n  ${what} (tuning half)`);
    for (const one of shown)
      console.log(`    ${one.position}: ${one.expert} from ${one.from} to ${one.to}, ${one.pointsFrom} to ${one.pointsTo} points`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "" : `${((100 * part) / whole).toFixed(1)} %`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
