import { sharedHits } from "./coordination";
import { meaningfulWords } from "./filler-words";
import { agrees, type Agreement, type Passage, passagesOf } from "./mention-rules";
import { type NameBook, type SkillName } from "./skill-names";
import { buildSkillTrie } from "./skill-trie";
import { type TextWord, textWords } from "./text-words";

export interface FoundSkill {
  readonly skillId: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words of the text that matched, as written, each wording once, in order. */
  readonly words: readonly string[];
}

/** A name found at one position of the text. */
interface Mention {
  readonly from: number;
  readonly to: number;
  readonly names: readonly { readonly name: SkillName; readonly agreement: Agreement }[];
}

/** How closely two skills are related, to resolve an ambiguous abbreviation: 1 for the same field, more for a link, 0 for none. */
export type Kinship = (a: string, b: string) => number;

/** A match below this confidence is more likely chance and is dropped. */
const LEAST_CONFIDENCE = 0.4;
/** The relatedness of linked skills. */
const LINKED = 2;
/** Confidence factor for an everyday word that is supported only by a linked skill. */
const IN_COMPANY = 0.7;

/** Builds the skill finder for running text. Linear in the text's length. */
export function createFinder(book: NameBook, kinship: Kinship): (text: string) => readonly FoundSkill[] {
  const trie = buildSkillTrie(book);

  return (text) => {
    const words = textWords(text);
    const passages = passagesOf(words);
    const shared = sharedHits(trie, words).flatMap(({ from, to, words: own, names }): Mention[] => {
      const passage = passages[from];
      const read = passage ? names.flatMap((name) => readAs(name, own, 0, own.length, passage)) : [];
      return read.length === 0 ? [] : [{ from, to, names: closest(read) }];
    });
    const whole = words.flatMap((_, from) =>
      trie.hitsAt(words, from).flatMap(({ names, to }): Mention[] => {
        const passage = passages[from];
        const read = passage ? names.flatMap((name) => readAs(name, words, from, to, passage)) : [];
        return read.length === 0 ? [] : [{ from, to, names: closest(read) }];
      }),
    );
    return gather(text, words, passages, bestCover(words, [...whole, ...shared]), kinship);
  };
}

function readAs(name: SkillName, words: readonly TextWord[], from: number, to: number, passage: Passage): Mention["names"] {
  const agreement = agrees(name, words, from, to, passage);
  return agreement === null ? [] : [{ name, agreement }];
}

function closest(read: Mention["names"]): Mention["names"] {
  const best = Math.max(...read.map((one) => one.agreement.weight));
  const labels = read.filter((one) => one.agreement.weight === best && one.name.kind === "label");
  return labels.length > 0 ? labels : read.filter((one) => one.agreement.weight === best);
}

/**
 * Of overlapping names, selects those that together cover the text best: "thiết kế vi mạch số" over "vi mạch", but "vật
 * liệu điện cực" and "pin lithium-ion" over "vật liệu điện cực cho pin". A long name scores more than its words one by
 * one. Linear: the best cover up to each word is computed from the ones before.
 */
function bestCover(words: readonly TextWord[], mentions: readonly Mention[]): readonly Mention[] {
  const endingAt = new Map<number, Mention[]>();
  for (const mention of mentions) endingAt.set(mention.to, [...(endingAt.get(mention.to) ?? []), mention]);
  const best: { weight: number; last: Mention | null }[] = [{ weight: 0, last: null }];
  for (let to = 1; to <= words.length; to += 1) {
    let choice = { weight: best[to - 1]?.weight ?? 0, last: null as Mention | null };
    for (const mention of endingAt.get(to) ?? []) {
      const weight = (best[mention.from]?.weight ?? 0) + coverOf(words, mention);
      if (weight > choice.weight) choice = { weight, last: mention };
    }
    best.push(choice);
  }
  const kept: Mention[] = [];
  for (let to = words.length; to > 0;) {
    const last = best[to]?.last ?? null;
    if (last) kept.push(last);
    to = last ? last.from : to - 1;
  }
  return kept.reverse();
}

function coverOf(words: readonly TextWord[], mention: Mention): number {
  const own = words.slice(mention.from, mention.to);
  const meaningfulCount = meaningfulWords(own.map((word) => word.folded)).filter(Boolean).length;
  const length = Math.max(meaningfulCount, 0.5) + 0.1 * (own.length - meaningfulCount);
  const isLabel = mention.names.some(({ name }) => name.kind === "label");
  return length ** 1.5 * (isLabel ? 1.05 : 1);
}

function gather(
  text: string,
  words: readonly TextWord[],
  passages: readonly Passage[],
  mentions: readonly Mention[],
  kinship: Kinship,
): readonly FoundSkill[] {
  const counted = mentions.filter((mention) => !passages[mention.from]?.denies(mention.from));
  const sure = new Set(
    counted.filter((one) => ownersOf(one).length === 1 && one.names.every(({ agreement }) => !agreement.needsCompany)).flatMap(ownersOf),
  );
  const hasCompany = (skillId: string): boolean => sure.has(skillId) || [...sure].some((other) => kinship(skillId, other) >= LINKED);
  const isListed = (mention: Mention, at: number): boolean =>
    [counted[at - 1], counted[at + 1]].some((other) => other !== undefined && standTogether(other, mention, words));
  const found = new Map<string, { doubt: number; words: string[] }>();
  for (const [at, mention] of counted.entries()) {
    const skillId = theOneMeant(ownersOf(mention), sure, kinship);
    const one = mention.names.find(({ name }) => name.skillId === skillId);
    if (skillId === null || !one || (one.agreement.needsCompany && !hasCompany(skillId) && !isListed(mention, at))) continue;
    const shown = text.slice(words[mention.from]?.start, words[mention.to - 1]?.end);
    const before = found.get(skillId) ?? { doubt: 1, words: [] };
    const doubt = 1 - confidenceOf(one.name, one.agreement) * (one.agreement.needsCompany ? IN_COMPANY : 1);
    found.set(skillId, {
      // A second mention adds less confidence than the first: it often repeats the same misreading.
      doubt: before.doubt === 1 ? doubt : Math.min(before.doubt, doubt) * 0.8,
      words: before.words.includes(shown) ? before.words : [...before.words, shown],
    });
  }
  return [...found]
    .map(([skillId, { doubt, words: shown }]) => ({ skillId, confidence: Math.round((1 - doubt) * 100) / 100, words: shown }))
    .filter((one) => one.confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || (a.skillId < b.skillId ? -1 : 1));
}

/** Whether two names are adjacent, separated only by a comma, a slash or "and": "R and Python". */
function standTogether(a: Mention, b: Mention, words: readonly TextWord[]): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (second.from === first.to) return /^\s*[,;/|•·&]\s*$/u.test(words[second.from]?.before ?? "");
  return second.from === first.to + 1 && ["and", "va", "or"].includes(words[first.to]?.folded ?? "");
}

function ownersOf(mention: Mention): string[] {
  return [...new Set(mention.names.map(({ name }) => name.skillId))];
}

/** Of several skills with the same name, the one whose related skills occur in the same text; null when that is inconclusive. */
function theOneMeant(owners: readonly string[], sure: ReadonlySet<string>, kinship: Kinship): string | null {
  if (owners.length === 1) return owners[0] ?? null;
  const ranked = owners
    .map((owner) => ({ owner, kin: [...sure].reduce((sum, other) => sum + kinship(owner, other), 0) + (sure.has(owner) ? 5 : 0) }))
    .sort((a, b) => b.kin - a.kin);
  const [first, second] = ranked;
  return first && first.kin > 0 && first.kin > (second?.kin ?? 0) ? first.owner : null;
}

function confidenceOf(name: SkillName, agreement: Agreement): number {
  const length = name.isAbbreviation ? -0.05 : Math.min(name.words.length - 2, 2) * 0.04;
  return Math.max(0, Math.min(0.97, { label: 0.86, alias: 0.82, derived: 0.7, core: 0.66 }[name.kind] + length)) * agreement.weight;
}
