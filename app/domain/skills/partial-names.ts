import { conceptsOf } from "./concepts";
import { meaningfulWords } from "./filler-words";
import { meaningful, type NameBook } from "./skill-names";
import { type TextWord } from "./text-words";

export interface PartialName {
  readonly skillId: string;
  /** Share of the distinctive words that text and name have in common, weighted by rarity; 0 to 1. */
  readonly share: number;
  /** Whether text and name share more than one distinctive word; a single one does not identify a skill. */
  readonly isMeaningful: boolean;
}

/** Names with a lower share are too unrelated to the text to be suggested. */
const LEAST_SHARE = 0.4;
const MOST = 5;
/** The weight of a filler word relative to a distinctive one. */
const FILLER_WEIGHT = 0.2;

/** Builds the search for names that share most of their distinctive words with a text, best first. */
export function createPartialSearch(book: NameBook): (words: readonly TextWord[]) => readonly PartialName[] {
  const bags = book.names.map((name) => [...notionsOf(name.words)]);
  const namesWith = new Map<string, number[]>();
  const skillsWith = new Map<string, Set<string>>();
  bags.forEach((bag, at) => {
    for (const [notion] of bag) {
      const before = namesWith.get(notion);
      if (before) before.push(at);
      else namesWith.set(notion, [at]);
      skillsWith.set(notion, (skillsWith.get(notion) ?? new Set()).add(book.names[at]?.skillId ?? ""));
    }
  });
  const skills = new Set(book.names.map((name) => name.skillId)).size;
  // Smoothed inverse document frequency as in Robertson and Spärck Jones; a word that is in no name gets the maximum rarity.
  const rarity = (notion: string): number => Math.log(1 + skills / (0.5 + (skillsWith.get(notion)?.size ?? 0)));
  const weightOf = (bag: readonly Notion[]): number => bag.reduce((sum, [notion, weight]) => sum + weight * rarity(notion), 0);
  const weights = bags.map(weightOf);

  return (words) => {
    const asked = [...notionsOf(words)];
    const whole = weightOf(asked);
    const shared = new Map<number, { weight: number; meaning: number }>();
    for (const [notion, weight] of asked) {
      for (const at of namesWith.get(notion) ?? []) {
        const before = shared.get(at) ?? { weight: 0, meaning: 0 };
        shared.set(at, {
          weight: before.weight + weight * rarity(notion),
          meaning: before.meaning + (weight === 1 ? meaningOf(notion) : 0),
        });
      }
    }
    const best = new Map<string, PartialName>();
    for (const [at, common] of shared) {
      const skillId = book.names[at]?.skillId ?? "";
      const share = common.weight / (whole + (weights[at] ?? 0) - common.weight);
      if (share < LEAST_SHARE || share <= (best.get(skillId)?.share ?? 0)) continue;
      best.set(skillId, { skillId, share, isMeaningful: common.meaning >= 1.5 });
    }
    return [...best.values()].sort((a, b) => b.share - a.share || (a.skillId < b.skillId ? -1 : 1)).slice(0, MOST);
  };
}

/** A short word is usually a syllable, half of a Vietnamese word. */
function meaningOf(notion: string): number {
  return notion.startsWith("=") || notion.length > 5 ? 1 : 0.5;
}

type Notion = readonly [notion: string, weight: number];

function notionsOf(words: readonly TextWord[]): ReadonlyMap<string, number> {
  const contentWords = meaningful(words);
  const isMeaningfulAt = meaningfulWords(contentWords.map((word) => word.folded));
  const fillers = new Set(contentWords.filter((_, at) => !isMeaningfulAt[at]).map((word) => word.stem));
  return new Map(conceptsOf(contentWords).map((notion) => [notion, fillers.has(notion) ? FILLER_WEIGHT : 1]));
}
