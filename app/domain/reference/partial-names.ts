import { conceptsOf } from "./concepts";
import { SAYS_NOTHING_AFTER } from "./filler-words";
import { meaningful, type NameBook } from "./skill-names";
import { type TextWord } from "./text-words";

export interface PartialName {
  readonly skillId: string;
  /** Share of the telling words that text and name have in common, weighed by how rare they are; 0 to 1. */
  readonly share: number;
}

/** Below this share a name has too little to do with the text to be offered. */
const LEAST_SHARE = 0.4;
const MOST = 5;
/** What a filler word weighs beside a telling one. */
const FILLER_WEIGHT = 0.2;

/** Builds the search for names that share most of their telling words with a text, best first. */
export function createPartialSearch(book: NameBook): (words: readonly TextWord[]) => readonly PartialName[] {
  const bags = book.names.map((name) => [...notionsOf(name.words)]);
  const namesWith = new Map<string, number[]>();
  const skillsWith = new Map<string, Set<string>>();
  bags.forEach((bag, at) => {
    for (const [notion] of bag) {
      namesWith.set(notion, [...(namesWith.get(notion) ?? []), at]);
      skillsWith.set(notion, (skillsWith.get(notion) ?? new Set()).add(book.names[at]?.skillId ?? ""));
    }
  });
  const skills = new Set(book.names.map((name) => name.skillId)).size;
  // Inverse document frequency as in Robertson and Spärck Jones, smoothed; a word of no name is as rare as can be.
  const rarity = (notion: string): number => Math.log(1 + skills / (0.5 + (skillsWith.get(notion)?.size ?? 0)));
  const weightOf = (bag: readonly Notion[]): number => bag.reduce((sum, [notion, weight]) => sum + weight * rarity(notion), 0);
  const weights = bags.map(weightOf);

  return (words) => {
    const asked = [...notionsOf(words)];
    const whole = weightOf(asked);
    const shared = new Map<number, number>();
    for (const [notion, weight] of asked) {
      for (const at of namesWith.get(notion) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight * rarity(notion));
    }
    const best = new Map<string, number>();
    for (const [at, common] of shared) {
      const skillId = book.names[at]?.skillId ?? "";
      const share = common / (whole + (weights[at] ?? 0) - common);
      if (share >= LEAST_SHARE && share > (best.get(skillId) ?? 0)) best.set(skillId, share);
    }
    return [...best]
      .map(([skillId, share]) => ({ skillId, share }))
      .sort((a, b) => b.share - a.share || (a.skillId < b.skillId ? -1 : 1))
      .slice(0, MOST);
  };
}

type Notion = readonly [notion: string, weight: number];

function notionsOf(words: readonly TextWord[]): ReadonlyMap<string, number> {
  const telling = meaningful(words);
  const fillers = new Set(telling.filter((_, at) => isFiller(telling, at)).map((word) => word.stem));
  return new Map(conceptsOf(telling).map((notion) => [notion, fillers.has(notion) ? FILLER_WEIGHT : 1]));
}

function isFiller(words: readonly TextWord[], at: number): boolean {
  const two = (from: number): string => `${words[from]?.folded ?? ""} ${words[from + 1]?.folded ?? ""}`;
  return [words[at]?.folded ?? "", two(at), two(at - 1)].some((wording) => SAYS_NOTHING_AFTER.has(wording));
}
