import { type NameBook, type SkillName } from "./skill-names";
import { type TextWord } from "./text-words";

export interface NearName {
  readonly name: SkillName;
  readonly confidence: number;
}

/** Minimum lengths (letters of the whole name) at which one and two typos are tolerated. */
const SHORTEST_WITH_ONE = 5;
const SHORTEST_WITH_TWO = 9;
/** In a shorter word, one replaced letter makes another word: sport, snort; so do two: astrology, astronomy. */
const SHORTEST_WITH_ONE_REPLACED = 7;
const SHORTEST_WITH_TWO_REPLACED = 12;
/** Two typos in short syllables are too many, unless there are many syllables. */
const SHORTEST_IN_SYLLABLES = 14;
/** With this many words, one edit counts as a typo even when it makes another word. */
const WORDS_OF_A_SURE_NAME = 4;

interface Spelling {
  readonly name: SkillName;
  readonly text: string;
  readonly letters: number;
}

/**
 * Builds the search for names that differ from a text by one or two typos: an inserted, deleted or replaced letter, or
 * two adjacent letters swapped. A word that occurs in another name is not treated as a typo, so "khoa học" is not a
 * typo of "hóa học".
 */
export function createSlipSearch(book: NameBook): (words: readonly TextWord[]) => readonly NearName[] {
  const spellings = spellingsByLength(book);

  return (words) => {
    const text = spell(words);
    const known = words.every((word) => book.vocabulary.has(word.folded));
    if (text.length < SHORTEST_WITH_ONE || (known && words.length < WORDS_OF_A_SURE_NAME)) return [];
    const allowed = known ? 1 : slipsAllowed(text, words.length);
    const letters = lettersOf(text);
    let best: number = allowed;
    let found = new Map<string, SkillName>();
    for (let length = text.length - allowed; length <= text.length + allowed; length += 1) {
      for (const other of spellings.get(length) ?? []) {
        if (bits(letters ^ other.letters) > 2 * best) continue;
        if (other.text[0] !== text[0] && other.text[0] !== text[1]) continue;
        const distance = slips(text, other.text, best);
        if (distance > best || isAnotherWord(text, other.text)) continue;
        if (distance < best) found = new Map();
        best = distance;
        found.set(other.name.skillId, other.name);
      }
    }
    const confidence = (best < 2 ? 0.8 : 0.68) - (text.length < SHORTEST_WITH_TWO ? 0.08 : 0);
    return [...found.values()].map((name) => ({ name, confidence: Math.round(confidence * 100) / 100 }));
  };
}

function spellingsByLength(book: NameBook): ReadonlyMap<number, readonly Spelling[]> {
  const byLength = new Map<number, Spelling[]>();
  for (const name of book.names) {
    const text = spell(name.words);
    if (name.isAbbreviation || text.length < SHORTEST_WITH_ONE) continue;
    const same = byLength.get(text.length) ?? [];
    same.push({ name, text, letters: lettersOf(text) });
    byLength.set(text.length, same);
  }
  return byLength;
}

function spell(words: readonly TextWord[]): string {
  return words.map((word) => word.plain).join(" ");
}

function slipsAllowed(text: string, words: number): 1 | 2 {
  const inSyllables = words > 1 && text.length / words < 6;
  return text.length >= (inSyllables ? SHORTEST_IN_SYLLABLES : SHORTEST_WITH_TWO) ? 2 : 1;
}

/** Whether letters were only replaced, in a text too short to tolerate that. */
function isAnotherWord(text: string, other: string): boolean {
  if (text.length !== other.length || text.length >= SHORTEST_WITH_TWO_REPLACED) return false;
  const most = text.length < SHORTEST_WITH_ONE_REPLACED ? 0 : 1;
  let replaced = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === other[at]) continue;
    if (text[at] === other[at + 1] && text[at + 1] === other[at]) at += 1;
    else replaced += 1;
  }
  return replaced > most;
}

function lettersOf(text: string): number {
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) mask |= 1 << (text.charCodeAt(at) & 31);
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment). It stops early once the distance must exceed `most` and
 * returns `most + 1`.
 */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
