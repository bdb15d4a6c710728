import { type NameBook, type SkillName } from "./skill-names";
import { type TextWord } from "./text-words";

export interface NearName {
  readonly name: SkillName;
  readonly confidence: number;
}

/** From these lengths on (folded letters of the whole name) one and two slips are forgiven. */
const SHORTEST_WITH_ONE = 5;
const SHORTEST_WITH_TWO = 9;
/** Two replaced letters make another word of a short one: astrology, astronomy. */
const SHORTEST_WITH_TWO_REPLACED = 12;
/** With this many words, one slip is a slip even when it makes another word. */
const WORDS_OF_A_SURE_NAME = 4;

/**
 * Names that differ from the words by one or two slips: a letter put in, left out, replaced, or two neighbours swapped.
 * A word that stands in some other name is taken for what it is, so that "khoa học" is no slip of "hóa học".
 */
export function nearestNames(book: NameBook, words: readonly TextWord[]): readonly NearName[] {
  const text = words.map((word) => word.plain).join(" ");
  const known = words.every((word) => book.vocabulary.has(word.folded));
  if (text.length < SHORTEST_WITH_ONE || (known && words.length < WORDS_OF_A_SURE_NAME)) return [];
  const allowed = text.length < SHORTEST_WITH_TWO || known ? 1 : 2;
  const signature = lettersOf(text);
  let best = allowed + 1;
  let found = new Map<string, SkillName>();
  for (const name of book.names) {
    if (name.isAbbreviation) continue;
    const other = name.words.map((word) => word.plain).join(" ");
    if (other.length < SHORTEST_WITH_ONE || Math.abs(other.length - text.length) > allowed) continue;
    if (bits(signature ^ lettersOf(other)) > 2 * allowed) continue;
    if (other[0] !== text[0] && other[0] !== text[1]) continue;
    const distance = slips(text, other, allowed);
    if (distance === 2 && text.length < SHORTEST_WITH_TWO_REPLACED && text.length === other.length && replaced(text, other) === 2) continue;
    if (distance > allowed || distance > best) continue;
    if (distance < best) found = new Map();
    best = distance;
    found.set(name.skillId, name);
  }
  const confidence = (best === 1 ? 0.8 : 0.68) - (text.length < SHORTEST_WITH_TWO ? 0.08 : 0);
  return [...found.values()].map((name) => ({ name, confidence: Math.round(confidence * 100) / 100 }));
}

/** How many letters differ between texts of the same length, neighbours swapped not counted. */
function replaced(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) {
    if (a[at] === b[at]) continue;
    if (a[at] === b[at + 1] && a[at + 1] === b[at]) at += 1;
    else count += 1;
  }
  return count;
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
 * Damerau-Levenshtein distance (optimal string alignment), given up as soon as it must exceed `most`; then `most + 1`.
 */
export function slips(a: string, b: string, most: number): number {
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
