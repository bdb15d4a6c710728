import { conceptsOf, isListedConcept } from "./concepts";
import { SAYS_NOTHING_AFTER } from "./filler-words";
import { lazily } from "./lazily";
import { type IndexedSkill } from "./indexed-skill";
import { type TextWord, textWords } from "./text-words";
import { markedForm } from "./word-forms";

/** Strongest first. */
export const SKILL_NAME_KINDS = ["label", "alias", "derived", "core"] as const;
type SkillNameKind = (typeof SKILL_NAME_KINDS)[number];

/** One name of one skill in its comparison forms. */
export interface SkillName {
  readonly skillId: string;
  readonly text: string;
  /**
   * `derived`: part of a name that stands for the whole; see `halvesOf`. `core`: a name without its filler words, as in
   * "R (language)": enough for a cell, too weak for running text.
   */
  readonly kind: SkillNameKind;
  readonly words: readonly TextWord[];
  /** One short word with capitals or digits: AI, 5G, IoT, mRNA. Never treated as a typo of another word. */
  readonly isAbbreviation: boolean;
}

/** How closely a text matches a name, closest first. */
export const NAME_KEYS = ["marked", "folded", "plain", "joined", "stem", "bag", "concepts"] as const;
export type NameKey = (typeof NAME_KEYS)[number];

/** All names of the offered skills, by each key. */
export interface NameBook {
  readonly names: readonly SkillName[];
  /** Folded words of all names, to distinguish a typo from another word. */
  readonly vocabulary: ReadonlySet<string>;
  lookUp(key: NameKey, value: string): readonly SkillName[];
}

/**
 * Words that carry no meaning inside a name. Only words that are not distinctive even without diacritics are listed:
 * "an toàn", "tổ" and "mạch in" keep theirs.
 */
const LINKING_WORDS = new Set("of the a for and on with va ve cua cho".split(" "));
const LINKING_WORDS_WITH_MARKS = new Set(["và", "về", "của"].map(markedForm));
/** A shorter joined form would collide with too many other words. */
const SHORTEST_JOINED = 6;
/** A shorter single word has too many related forms: bank and banking. */
const SHORTEST_SINGLE_STEM = 7;

/** The value of a text's words under a key; null when the key does not apply to them. */
export function keyOf(key: NameKey, words: readonly TextWord[]): string | null {
  if (words.length === 0) return null;
  switch (key) {
    case "joined": {
      const joined = words.map((word) => word.plain).join("");
      return joined.length >= SHORTEST_JOINED ? joined : null;
    }
    case "stem": {
      const contentWords = meaningful(words);
      if (contentWords.length === 1 && (contentWords[0]?.folded.length ?? 0) < SHORTEST_SINGLE_STEM) return null;
      return contentWords.map((word) => word.stem).join(" ");
    }
    case "bag":
      return bagOf(meaningful(words).map((word) => word.stem));
    case "concepts": {
      const contentWords = meaningful(words);
      const [only] = contentWords;
      // A single concept is enough: "bảo mật thông tin" and "information security" have only one.
      if (contentWords.length === 1 && only && !isListedConcept(only)) return null;
      return [...new Set(conceptsOf(contentWords))].sort().join(" ");
    }
    case "marked":
    case "folded":
    case "plain":
      return words.map((word) => word[key]).join(" ");
  }
}

function bagOf(parts: readonly string[]): string | null {
  const bag = [...new Set(parts)];
  return bag.length > 1 ? bag.sort().join(" ") : null;
}

/** The words without linking words, unless nothing would remain. */
export function meaningful(words: readonly TextWord[]): readonly TextWord[] {
  const kept = words.filter((word) => !(word.hasMarks ? LINKING_WORDS_WITH_MARKS.has(word.marked) : LINKING_WORDS.has(word.folded)));
  return kept.length > 0 ? kept : words;
}

export function buildNameBook(skills: readonly IndexedSkill[]): NameBook {
  const offered = skills.filter((skill) => !skill.retired);
  const given = offered.flatMap(namesOf);
  const halves = unowned(
    given,
    offered.flatMap((skill) => halvesOf(skill).map((half) => nameOf(skill.id, half, "derived"))),
  );
  const cores = unowned([...given, ...halves], given.flatMap(coresOf));
  const names = [...given, ...halves, ...cores];
  const books = new Map(NAME_KEYS.map((key) => [key, lazily(() => byKey(names, key))]));
  return {
    names,
    vocabulary: new Set(given.flatMap((name) => name.words.map((word) => word.folded))),
    lookUp: (key, value) => books.get(key)?.().get(value) ?? [],
  };
}

function byKey(names: readonly SkillName[], key: NameKey): ReadonlyMap<string, readonly SkillName[]> {
  const book = new Map<string, SkillName[]>();
  for (const name of names) {
    // A shortened name gets no further variants.
    const value = name.kind === "core" && !["marked", "folded", "plain"].includes(key) ? null : keyOf(key, name.words);
    const same = value === null ? undefined : book.get(value);
    if (same) same.push(name);
    else if (value !== null) book.set(value, [name]);
  }
  return book;
}

/** The derived names that are not a name of another skill and belong to only one skill. */
function unowned(given: readonly SkillName[], derived: readonly SkillName[]): readonly SkillName[] {
  const taken = new Set(given.map((name) => keyOf("folded", name.words)));
  const found = new Map<string, SkillName[]>();
  for (const name of derived) {
    const key = keyOf("folded", name.words);
    if (key !== null && !taken.has(key)) found.set(key, [...(found.get(key) ?? []), name]);
  }
  return [...found.values()].flatMap((names) => {
    const [first] = names;
    return first && names.every((name) => name.skillId === first.skillId) ? [first] : [];
  });
}

function nameOf(skillId: string, text: string, kind: SkillNameKind): SkillName {
  // A copy without the room that a growing array reserves: there are 20,000 names.
  const words = [...textWords(text)];
  const isAbbreviation =
    /^[\p{L}\p{N}\-/+&.]{1,6}$/u.test(text) && (text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0) >= Math.min(2, text.length);
  return { skillId, text, kind, words, isAbbreviation };
}

function namesOf(skill: IndexedSkill): SkillName[] {
  return [
    ...[skill.vi, skill.en].map((label) => nameOf(skill.id, label, "label")),
    ...[...skill.aliases.vi, ...skill.aliases.en].map((alias) => nameOf(skill.id, alias, "alias")),
  ].filter((one) => one.words.length > 0);
}

/** Words at the start or the end of a name that a cell may leave out. */
const CORE_STARTS = ["ngon ngu lap trinh", "ngon ngu", "lap trinh", "phan mem", "cong nghe", "khoa hoc", "thiet ke"];
const CORE_ENDS = ["programming", "language", "software", "technology", "design", "hoc"];
/** A shorter single word without capitals is too general as a shortened name. */
const SHORTEST_CORE = 6;

/** The name without a word that a cell may omit: "R programming" as "R", "Khảo cổ học" as "Khảo cổ". */
function coresOf(name: SkillName): readonly SkillName[] {
  const folded = (words: readonly TextWord[]): string => words.map((word) => word.folded).join(" ");
  for (const length of [3, 2, 1]) {
    if (name.words.length <= length) continue;
    const starts = CORE_STARTS.includes(folded(name.words.slice(0, length)));
    const ends = CORE_ENDS.includes(folded(name.words.slice(-length)));
    if (!starts && !ends) continue;
    const words = starts ? name.words.slice(length) : name.words.slice(0, -length);
    if (!isMeaningfulAlone(words)) continue;
    return [{ ...name, text: words.map((word) => word.raw).join(" "), kind: "core", words, isAbbreviation: false }];
  }
  return [];
}

function isMeaningfulAlone(words: readonly TextWord[]): boolean {
  const [first] = words;
  if (!first || SAYS_NOTHING_AFTER.has(words.map((word) => word.folded).join(" "))) return false;
  if (words.length > 1) return words.length > 2 || conceptsOf(words).length > 1 || !first.hasMarks;
  return /\p{Lu}$/u.test(first.raw) || (!isListedConcept(first) && !first.hasMarks && first.folded.length >= SHORTEST_CORE);
}

/**
 * The halves of a double label that are complete names on their own. The shared part is written in only one of them, so
 * a half counts when it is long enough to contain it.
 */
function halvesOf(skill: IndexedSkill): readonly string[] {
  const [, viFirst, viSecond] = /^([^,]+?)\svà\s([^,]+)$/u.exec(skill.vi) ?? [];
  const [, enFirst, enSecond] = /^([^,]+?)\sand\s([^,]+)$/u.exec(skill.en) ?? [];
  return [
    ...[viFirst, viSecond].flatMap((half) => (half && half.split(" ").length >= 3 ? [half] : [])),
    ...[enFirst, enSecond].flatMap((half) => (half && half.split(" ").length >= 2 ? [half] : [])),
    ...(enFirst && !enFirst.includes(" ") && isLongNoun(enFirst) ? [enFirst] : []),
  ];
}

/** "Microplastics", but neither "structural" nor a short, ambiguous word. */
function isLongNoun(word: string): boolean {
  return (
    word.length >= 9 && !SAYS_NOTHING_AFTER.has(word.toLowerCase()) && !/(al|ic|ive|ous|ary|ory|ar|ed|ble|an|ese|ent|ant)$/u.test(word)
  );
}
