import { type IndexedSkill } from "./skills";
import { type TextWord, textWords } from "./text-words";
import { foldedForm } from "./word-forms";

/** One name of one skill in the forms in which it is compared. */
export interface SkillName {
  readonly skillId: string;
  readonly text: string;
  readonly isLabel: boolean;
  readonly words: readonly TextWord[];
  /** Written in capitals and digits, at most six signs: AI, 5G, RTOS. Never taken for a typo of another word. */
  readonly isAbbreviation: boolean;
}

/** How closely a text comes to a name, closest first. */
export const NAME_KEYS = ["marked", "folded", "plain", "joined", "stem", "bag"] as const;
export type NameKey = (typeof NAME_KEYS)[number];

/** All names of the skills that are offered, by each key. */
export interface NameBook {
  readonly names: readonly SkillName[];
  /** Folded words of all names, to tell a slip of the pen from another word. */
  readonly vocabulary: ReadonlySet<string>;
  lookUp(key: NameKey, value: string): readonly SkillName[];
}

/** Words that carry no meaning inside a name. */
const LINKING_WORDS = new Set(["of", "the", "a", "an", "for", "and", "in", "on", "to", "with", "va", "ve", "cua", "cho", "trong", "cac", "nhung"]);
/** A shorter joined form would meet too many other words. */
const SHORTEST_JOINED = 6;

/** The value of a text's words under a key; null when the key says nothing about them. */
export function keyOf(key: NameKey, words: readonly TextWord[]): string | null {
  if (words.length === 0) return null;
  if (key === "joined") {
    const joined = words.map((word) => word.plain).join("");
    return joined.length >= SHORTEST_JOINED ? joined : null;
  }
  if (key === "stem") return words.length > 1 ? meaningful(words).map((word) => word.stem).join(" ") : null;
  if (key === "bag") {
    const stems = [...new Set(meaningful(words).map((word) => word.stem))];
    return stems.length > 1 ? stems.sort().join(" ") : null;
  }
  return words.map((word) => word[key]).join(" ");
}

/** The words without linking ones, unless nothing would be left. */
export function meaningful(words: readonly TextWord[]): readonly TextWord[] {
  const kept = words.filter((word) => !LINKING_WORDS.has(word.folded) || (word.hasMarks && word.marked === foldedForm(word.raw)));
  return kept.length > 0 ? kept : words;
}

export function buildNameBook(skills: readonly IndexedSkill[]): NameBook {
  const names = skills.filter((skill) => !skill.retired).flatMap(namesOf);
  const books = new Map<NameKey, Map<string, SkillName[]>>(NAME_KEYS.map((key) => [key, new Map()]));
  for (const name of names) {
    for (const [key, book] of books) {
      const value = keyOf(key, name.words);
      if (value !== null) book.set(value, [...(book.get(value) ?? []), name]);
    }
  }
  return {
    names,
    vocabulary: new Set(names.flatMap((name) => name.words.map((word) => word.folded))),
    lookUp: (key, value) => books.get(key)?.get(value) ?? [],
  };
}

function namesOf(skill: IndexedSkill): SkillName[] {
  const name = (text: string, isLabel: boolean): SkillName => ({
    skillId: skill.id,
    text,
    isLabel,
    words: textWords(text),
    isAbbreviation: /^[\p{Lu}\p{N}][\p{Lu}\p{N}\-/+&.]{0,5}s?$/u.test(text),
  });
  return [
    name(skill.vi, true),
    name(skill.en, true),
    ...[...skill.aliases.vi, ...skill.aliases.en].map((alias) => name(alias, false)),
  ].filter((one) => one.words.length > 0);
}
