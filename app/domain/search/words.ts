import { countries } from "~/domain/reference/countries";
import { matchKey } from "~/domain/words";
import { provinces } from "~/domain/reference/provinces";
import { type IndexedSkill } from "~/domain/skills/indexed-skill";

/** Skills with a word in one of their names, in either language, that starts with this prefix. */
export function skillsNamed(skills: readonly IndexedSkill[], word: string): string[] {
  return skills
    .filter((skill) => [skill.vi, skill.en, ...skill.aliases.vi, ...skill.aliases.en].some((name) => hasWord(name, word)))
    .map((skill) => skill.id);
}

/** Countries with a word in one of their names that starts with this prefix. */
export function countriesNamed(word: string): string[] {
  return countries()
    .filter((country) => [country.vi, country.en, ...country.aliases].some((name) => hasWord(name, word)))
    .map((country) => country.code);
}

/** Provinces with a word in one of their present or former names that starts with this prefix. */
export function provincesNamed(word: string): string[] {
  return provinces()
    .filter((province) => [province.vi, province.en, ...province.formerly, ...province.aliases].some((name) => hasWord(name, word)))
    .map((province) => province.code);
}

function hasWord(name: string, word: string): boolean {
  return ` ${matchKey(name)}`.includes(` ${word}`);
}
