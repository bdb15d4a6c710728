import { type NameBook, type SkillName } from "./skill-names";
import { type TextWord } from "./text-words";

/** A name that starts at a word of a text. */
export interface TrieHit {
  readonly names: readonly SkillName[];
  /** Words of the text, including linking words inside the name; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly names: SkillName[];
}

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
  const root: Node = { next: new Map(), names: [] };
  for (const name of book.names)
    if (name.kind !== "core" || name.text.length <= SHORT_CORE) for (const path of pathsOf(name)) insert(root, path, name);

  return {
    hitsAt: (words, from) => {
      const hits: TrieHit[] = [];
      walk(root, words, from, from, hits);
      return hits;
    },
  };
}

function insert(root: Node, path: readonly string[], name: SkillName): void {
  let node = root;
  for (const step of path) {
    let next = node.next.get(step);
    if (!next) node.next.set(step, (next = { next: new Map(), names: [] }));
    node = next;
  }
  if (!node.names.includes(name)) node.names.push(name);
}

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

function walk(node: Node, words: readonly TextWord[], from: number, at: number, hits: TrieHit[], passedOver = 0): void {
  const word = words[at];
  if (!word) return;
  const isDivided = at > from && word.gap !== "tight";
  if (isDivided && !isAfterComma(word)) return;
  const next = node.next.get(isDivided ? `,${word.stem}` : word.stem);
  if (next) arrive(next, words, from, at + 1, hits);
  if (isDivided) return;
  const after = words[at + 1];
  if (after && /^[-‐‑\s]$/u.test(after.before) && !word.hasMarks && !after.hasMarks) {
    const joined = node.next.get(stemOfJoined(word, after));
    if (joined) arrive(joined, words, from, at + 2, hits);
  }
  if (at > from && passedOver < MAX_PASSED_OVER && OPTIONAL.has(word.folded)) walk(node, words, from, at + 1, hits, passedOver + 1);
}

function arrive(node: Node, words: readonly TextWord[], from: number, to: number, hits: TrieHit[]): void {
  if (node.names.length > 0) hits.push({ names: node.names, from, to });
  walk(node, words, from, to, hits);
}
