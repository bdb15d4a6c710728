import { conceptsOf } from "./concepts";
import { type IndexedSkill } from "./skills";
import { type TextWord, textWords } from "./text-words";
import { markedForm } from "./word-forms";

/** One name of one skill in the forms in which it is compared. */
export interface SkillName {
  readonly skillId: string;
  readonly text: string;
  /** `derived`: part of a name that stands for the whole; see `halvesOf`. */
  readonly kind: "label" | "alias" | "derived";
  readonly words: readonly TextWord[];
  /** One short word with capitals or digits: AI, 5G, IoT, mRNA. Never taken for a slip of another word. */
  readonly isAbbreviation: boolean;
}

/** How closely a text comes to a name, closest first. */
export const NAME_KEYS = ["marked", "folded", "plain", "joined", "stem", "bag", "concepts"] as const;
export type NameKey = (typeof NAME_KEYS)[number];

/** All names of the skills that are offered, by each key. */
export interface NameBook {
  readonly names: readonly SkillName[];
  /** Folded words of all names, to tell a slip of the pen from another word. */
  readonly vocabulary: ReadonlySet<string>;
  lookUp(key: NameKey, value: string): readonly SkillName[];
}

/**
 * Words that carry no meaning inside a name. Only such as do not fold to a telling word: "trồng", "tổ" and "mạch in"
 * keep theirs.
 */
const LINKING_WORDS = new Set("of the a an for and on with va ve cua cho".split(" "));
const LINKING_WORDS_WITH_MARKS = new Set(["và", "về", "của"].map(markedForm));
/** A shorter joined form would meet too many other words. */
const SHORTEST_JOINED = 6;
/** A shorter single word has too many relatives: bank and banking. */
const SHORTEST_SINGLE_STEM = 7;

/** The value of a text's words under a key; null when the key says nothing about them. */
export function keyOf(key: NameKey, words: readonly TextWord[]): string | null {
  if (words.length === 0) return null;
  switch (key) {
    case "joined": {
      const joined = words.map((word) => word.plain).join("");
      return joined.length >= SHORTEST_JOINED ? joined : null;
    }
    case "stem": {
      const telling = meaningful(words);
      if (telling.length === 1 && (telling[0]?.folded.length ?? 0) < SHORTEST_SINGLE_STEM) return null;
      return telling.map((word) => word.stem).join(" ");
    }
    case "bag":
      return bagOf(meaningful(words).map((word) => word.stem));
    case "concepts":
      // One notion is enough here: "bảo mật thông tin" and "information security" have no more.
      return [...new Set(conceptsOf(meaningful(words)))].sort().join(" ");
    default:
      return words.map((word) => word[key]).join(" ");
  }
}

function bagOf(parts: readonly string[]): string | null {
  const bag = [...new Set(parts)];
  return bag.length > 1 ? bag.sort().join(" ") : null;
}

/** The words without linking ones, unless nothing would be left. */
export function meaningful(words: readonly TextWord[]): readonly TextWord[] {
  const kept = words.filter((word) => !(word.hasMarks ? LINKING_WORDS_WITH_MARKS.has(word.marked) : LINKING_WORDS.has(word.folded)));
  return kept.length > 0 ? kept : words;
}

export function buildNameBook(skills: readonly IndexedSkill[]): NameBook {
  const given = skills.filter((skill) => !skill.retired).flatMap(namesOf);
  const names = [...given, ...derivedNames(skills, given)];
  const books = new Map<NameKey, Map<string, SkillName[]>>(NAME_KEYS.map((key) => [key, new Map()]));
  for (const name of names) {
    for (const [key, book] of books) {
      const value = keyOf(key, name.words);
      if (value === null) continue;
      const same = book.get(value);
      if (same) same.push(name);
      else book.set(value, [name]);
    }
  }
  return {
    names,
    vocabulary: new Set(given.flatMap((name) => name.words.map((word) => word.folded))),
    lookUp: (key, value) => books.get(key)?.get(value) ?? [],
  };
}

function nameOf(skillId: string, text: string, kind: SkillName["kind"]): SkillName {
  const words = textWords(text);
  const isAbbreviation = /^[\p{L}\p{N}\-/+&.]{1,6}$/u.test(text) && (text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0) >= Math.min(2, text.length);
  return { skillId, text, kind, words, isAbbreviation };
}

function namesOf(skill: IndexedSkill): SkillName[] {
  return [
    ...[skill.vi, skill.en].map((label) => nameOf(skill.id, label, "label")),
    ...[...skill.aliases.vi, ...skill.aliases.en].map((alias) => nameOf(skill.id, alias, "alias")),
  ].filter((one) => one.words.length > 0);
}

/** Halves of double labels, as far as no other name is the same and only one skill has them. */
function derivedNames(skills: readonly IndexedSkill[], given: readonly SkillName[]): readonly SkillName[] {
  const taken = new Set(given.map((name) => keyOf("folded", name.words)));
  const byKey = new Map<string, SkillName[]>();
  for (const skill of skills) {
    if (skill.retired) continue;
    for (const half of halvesOf(skill)) {
      const name = nameOf(skill.id, half, "derived");
      const key = keyOf("folded", name.words);
      if (key !== null && !taken.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), name]);
    }
  }
  return [...byKey.values()].flatMap((names) => (names.length === 1 ? names : []));
}

/**
 * The half of a double label that says all by itself. Vietnamese puts what both halves share last, English puts it last
 * too or first: only the half that holds it is taken, and only when it is long enough to hold it.
 */
function halvesOf(skill: IndexedSkill): readonly string[] {
  const [, viSecond] = /\svà\s(.+)$/u.exec(skill.vi) ?? [];
  const [, enFirst, enSecond] = /^([^,]+?)\sand\s([^,]+)$/u.exec(skill.en) ?? [];
  return [
    ...(viSecond && viSecond.split(" ").length >= 3 ? [viSecond] : []),
    ...[enFirst, enSecond].flatMap((half) => (half && half.split(" ").length >= 2 ? [half] : [])),
  ];
}
