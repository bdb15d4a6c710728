import { type NameBook, type SkillName } from "./skill-names";
import { type TextWord } from "./text-words";

/** A name that starts at a word of a text. */
export interface TrieHit {
  readonly names: readonly SkillName[];
  /** Words of the text, including linking words inside the name; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * The names at the end of each path of stems, and no names at each beginning of a path. One map with joined stems takes a
 * third of the memory of a map per stem: there are 100,000.
 */
type Paths = Map<string, readonly SkillName[]>;

const BEGINNING: readonly SkillName[] = [];

export interface SkillTrie {
  /** Every name, of every length, that starts at the word `from`. The caller checks whether diacritics and case agree. */
  hitsAt(words: readonly TextWord[], from: number): readonly TrieHit[];
}

/** Words that may be in a name and missing in a text, or the other way round. */
const OPTIONAL = new Set(["of", "the", "a", "for", "ve", "cua", "cho"]);

/** A shortened name is too weak for running text, except "R" and "Go", which have their own rules. */
const SHORT_CORE = 2;

/** A trie of the names by the stems of their words, so that one pass over a text finds them all. */
export function buildSkillTrie(book: NameBook): SkillTrie {
  const paths: Paths = new Map();
  for (const name of book.names)
    if (name.kind !== "core" || name.text.length <= SHORT_CORE) for (const path of pathsOf(name)) insert(paths, path, name);

  return {
    hitsAt: (words, from) => {
      const hits: TrieHit[] = [];
      walk(paths, "", words, from, from, hits);
      return hits;
    },
  };
}

function insert(paths: Paths, path: readonly string[], name: SkillName): void {
  path.forEach((_, at) => {
    const beginning = path.slice(0, at + 1).join(" ");
    if (!paths.has(beginning)) paths.set(beginning, BEGINNING);
  });
  const whole = path.join(" ");
  const names = paths.get(whole) ?? [];
  if (!names.includes(name)) paths.set(whole, [...names, name]);
}

const stepOn = (path: string, step: string) => (path === "" ? step : `${path} ${step}`);

/** The stems one by one, and with hyphenated or adjacent English words joined: "thinfilm", "deeplearning". */
function pathsOf(name: SkillName): readonly (readonly string[])[] {
  const required = name.words.filter((word) => !OPTIONAL.has(word.folded) || word.hasMarks);
  const words = required.length > 1 ? required : name.words;
  const stems = words.map((word) => word.stem);
  const paths = [stems];
  // A comma of the name may occur in the text too: "atomic, molecular and optical physics".
  if (words.some(isAfterComma)) paths.push(words.map((word) => (isAfterComma(word) ? `,${word.stem}` : word.stem)));
  // "Wastewater treatment" may be written "treatment of wastewater".
  const last = words.at(-1);
  const turns = words.length > 1 && words.length < 5 && last && words.every((word) => /^[a-z0-9]+$/u.test(word.folded) && !word.hasMarks);
  if (turns) paths.push([last.stem, "of", ...stems.slice(0, -1)]);
  for (let at = 1; at < words.length; at += 1) {
    const joined = `${words[at - 1]?.folded ?? ""}${words[at]?.folded ?? ""}`;
    if (joined.length < 6 && !words[at]?.before.includes("-")) continue;
    paths.push([...stems.slice(0, at - 1), stemOfJoined(words[at - 1], words[at]), ...stems.slice(at + 1)]);
  }
  return paths;
}

function isAfterComma(word: TextWord): boolean {
  return /^,\s?$/u.test(word.before);
}

function stemOfJoined(first: TextWord | undefined, second: TextWord | undefined): string {
  return `${first?.folded ?? ""}${second?.stem ?? ""}`;
}

/** The most linking words in a row inside a name: it stops a text of linking words only from being walked from each word to its end. */
const MAX_PASSED_OVER = 2;

function walk(paths: Paths, path: string, words: readonly TextWord[], from: number, at: number, hits: TrieHit[], passedOver = 0): void {
  const arrive = (next: string, to: number) => {
    const names = paths.get(next);
    if (!names) return;
    if (names.length > 0) hits.push({ names, from, to });
    walk(paths, next, words, from, to, hits);
  };
  const word = words[at];
  if (!word) return;
  const isDivided = at > from && word.gap !== "tight";
  if (isDivided && !isAfterComma(word)) return;
  arrive(stepOn(path, isDivided ? `,${word.stem}` : word.stem), at + 1);
  if (isDivided) return;
  const after = words[at + 1];
  if (after && /^[-‐‑\s]$/u.test(after.before) && !word.hasMarks && !after.hasMarks)
    arrive(stepOn(path, stemOfJoined(word, after)), at + 2);
  if (at > from && passedOver < MAX_PASSED_OVER && OPTIONAL.has(word.folded)) walk(paths, path, words, from, at + 1, hits, passedOver + 1);
}
