import data from "./data/strategic-technologies.json";
import { type LabelLocale, type TechnologyGroup, type TechnologyList } from "./model";

const lists = data as readonly TechnologyList[];
const groups = new Map(lists.flatMap((list) => list.groups.map((group) => [group.code, group] as const)));

/** All versions of the list of strategic technologies, oldest first. */
export function technologyLists(): readonly TechnologyList[] {
  return lists;
}

/**
 * The list in force on a day.
 * @param date `YYYY-MM-DD`, the calendar day in Việt Nam
 * @returns null before the first list
 */
export function technologyListOn(date: string): TechnologyList | null {
  return lists.find((list) => list.validFrom <= date && (list.validUntil === null || date <= list.validUntil)) ?? null;
}

/** The groups in force on a day (`YYYY-MM-DD`); empty before the first list. */
export function currentTechnologies(date: string): readonly TechnologyGroup[] {
  return technologyListOn(date)?.groups ?? [];
}

/** Whether the value is the code of a group in any version of the list. */
export function isTechnologyCode(code: string): boolean {
  return groups.has(code);
}

/** The name of a group in any version; the code itself when it is unknown. */
export function technologyLabel(code: string, locale: LabelLocale): string {
  return groups.get(code)?.[locale] ?? code;
}

/**
 * The code, all its predecessors and all its successors, so that a filter finds records filed under any version. Groups
 * that merely share a predecessor are not equivalent. Empty when the code is unknown.
 */
export function equivalentTechnologies(code: string): readonly string[] {
  if (!groups.has(code)) return [];
  const before = closure(code, (current) => groups.get(current)?.successorOf ?? []);
  const after = closure(code, (current) =>
    [...groups.values()].filter((group) => group.successorOf.includes(current)).map((group) => group.code),
  );
  return [...new Set([code, ...before, ...after])];
}

function closure(start: string, next: (code: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  const queue = [start];
  for (let code = queue.pop(); code !== undefined; code = queue.pop()) {
    for (const other of next(code)) {
      if (!found.has(other)) {
        found.add(other);
        queue.push(other);
      }
    }
  }
  return [...found];
}
