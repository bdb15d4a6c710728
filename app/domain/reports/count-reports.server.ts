import { type Figures } from "./model";
import { readHistories } from "./read-histories.server";
import { type Selection } from "./selection";
import { type Scope, startTally } from "./tally";

/** The figures of one scope. No permission check here. */
export async function countReport(scope: Scope): Promise<Figures> {
  const tally = startTally(scope);
  for await (const history of readHistories(scope)) tally.add(history);
  return tally.figures();
}

/** The figures of many selections of one period, in the given order, in a single pass over the events. */
export async function countReports(moments: Omit<Scope, "selection">, selections: readonly Selection[]): Promise<Figures[]> {
  const tallies = selections.map((selection) => startTally({ ...moments, selection }));
  for await (const history of readHistories(moments)) for (const tally of tallies) tally.add(history);
  return tallies.map((tally) => tally.figures());
}
