import { type SkillName } from "./skill-names";
import { type TextWord } from "./text-words";

/**
 * True where every syllable carries other diacritics, so it is another word: "mạng" and "màng", "động cơ" (engine) and
 * "đồng cỏ" (pasture).
 */
export function isAnotherSyllable(name: SkillName, words: readonly TextWord[]): boolean {
  if (words.length > 2 || words.length !== name.words.length) return false;
  return words.every((word, at) => word.hasMarks && name.words[at]?.hasMarks === true && word.marked !== name.words[at]?.marked);
}
