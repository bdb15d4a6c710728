import { countries } from "~/domain/reference/countries";
import { foldVietnamese, matchKey } from "~/domain/reference/normalise";
import { provinces } from "~/domain/reference/provinces";
import { type IndexedSkill } from "~/domain/reference/skills";

/** More words than this do not make a search of last resort better, only slower. */
const MAX_WORDS = 8;

/** The words of a search text, folded as `nhipcau_fold` folds the text they are looked for in. */
export function searchWords(text: string): string[] {
  return [
    ...new Set(
      foldVietnamese(text)
        .split(/[^\p{L}\p{N}+#]+/gu)
        .filter((word) => word !== ""),
    ),
  ].slice(0, MAX_WORDS);
}

/** A pattern that finds the word anywhere; the characters that LIKE reads specially are taken literally. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}

/** Skills one of whose names in either language has a word that begins so. */
export function skillsNamed(skills: readonly IndexedSkill[], word: string): string[] {
  return skills
    .filter((skill) => [skill.vi, skill.en, ...skill.aliases.vi, ...skill.aliases.en].some((name) => hasWord(name, word)))
    .map((skill) => skill.id);
}

/** Countries one of whose names has a word that begins so. */
export function countriesNamed(word: string): string[] {
  return countries()
    .filter((country) => [country.vi, country.en, ...country.aliases].some((name) => hasWord(name, word)))
    .map((country) => country.code);
}

/** Provinces one of whose names, present or former, has a word that begins so. */
export function provincesNamed(word: string): string[] {
  return provinces()
    .filter((province) => [province.vi, province.en, ...province.formerly, ...province.aliases].some((name) => hasWord(name, word)))
    .map((province) => province.code);
}

function hasWord(name: string, word: string): boolean {
  return ` ${matchKey(name)}`.includes(` ${word}`);
}
