import { type JudgedCase } from "./judged-set";
import { type Order } from "./orders";

/**
 * The method of GC Digital Talent: experts with any of the requested skills, ordered by how many of them they claim. Ties
 * are in the order of ids, which is arbitrary. Variants: must-haves first; and without experts who offer none of the
 * accepted forms of work, like a filter of the list.
 */
export const SKILL_COUNT_ORDERS: readonly Order[] = [
  { name: "asked skills", idsOf: (one) => byCount(one, (held) => countOf(one, held)) },
  {
    name: "asked skills, form of work filtered",
    idsOf: (one) => byCount(one, (held) => countOf(one, held)).filter((id) => offersForm(one, id)),
  },
  {
    name: "must-haves first, form of work filtered",
    idsOf: (one) => byCount(one, (held) => countOf(one, held, "must") * 100 + countOf(one, held)).filter((id) => offersForm(one, id)),
  },
];

function byCount(one: JudgedCase, count: (held: ReadonlySet<string>) => number): string[] {
  return one.candidates
    .map(({ expert, labelled }) => ({ id: expert.id, count: count(new Set(labelled.skills.map(([id]) => id))) }))
    .filter((each) => each.count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map((each) => each.id);
}

function countOf({ labelled }: JudgedCase, held: ReadonlySet<string>, need?: "must"): number {
  return labelled.skills.filter((asked) => held.has(asked.id) && (need === undefined || asked.need === need)).length;
}

/** True when this candidate offers one of the accepted forms of work at any time. */
export function offersForm({ labelled, candidates }: JudgedCase, id: string): boolean {
  const candidate = candidates.find(({ expert }) => expert.id === id);
  return candidate?.labelled.availability.some((offer) => labelled.types.includes(offer.type)) ?? false;
}
