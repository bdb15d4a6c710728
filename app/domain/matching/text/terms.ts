import { matchKey } from "~/domain/words";
import type { TextTerms } from "../model";

/** The taxonomy ids of the skills that a text mentions, in either language, without duplicates (`suggestSkills` of the skill index). */
export type FindSkills = (text: string) => readonly string[];

const CONCEPT = "skill:";

/** The term that represents a skill, independent of language and wording. */
export function conceptTerm(skillId: string): string {
  return CONCEPT + skillId;
}

/** The skill of a concept term; null for a word. */
export function conceptSkill(term: string): string | null {
  return term.startsWith(CONCEPT) ? term.slice(CONCEPT.length) : null;
}

/** True for a pair of Vietnamese syllables. */
export function isVietnamesePair(term: string): boolean {
  return term.includes("_");
}

/** The pattern of a folded Vietnamese syllable: onset, one to three vowels, coda. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** A stretch of text with at least this share of such syllables is treated as Vietnamese. English text reaches a third to a half. */
const VIETNAMESE_SHARE = 0.7;

/** Stop words that carry no topic. Idf would suppress them as well, but they would have to be stored. */
const STOP_WORDS = new Set(
  (
    "a about after all also an and any are as at be been by can could did do does for from had has have he her his how if in into is it its " +
    "may more most new no not of on one or other our out over she should so some such than that the their them then there these they this " +
    "through to two under up use used using was we were what when which while who will with within work working would year you your"
  ).split(" "),
);

/** Strips plural and verb endings, so that "filters" matches "filter" (after Harman, "How effective is suffixing?", 1991). */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Words of one stretch of text: pairs of syllables if it is treated as Vietnamese, stems otherwise. */
function wordTerms(stretch: string): string[] {
  const tokens = matchKey(stretch)
    .split(" ")
    .filter((token) => token !== "");
  const isSyllable = tokens.map((token) => SYLLABLE.test(token));
  const vietnamese = tokens.length > 1 && isSyllable.filter(Boolean).length >= tokens.length * VIETNAMESE_SHARE;
  const terms: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (vietnamese && isSyllable[index] === true) {
      if (next !== undefined && isSyllable[index + 1] === true) terms.push(`${token}_${next}`);
    } else if (token.length > 1 && !STOP_WORDS.has(token) && !/^\d+$/.test(token)) {
      terms.push(stem(token));
    }
  }
  return terms;
}

/**
 * The terms of a text that comes in parts (headline, biography, one title, one post ...). A concept counts once per
 * part, so put both languages of a part into one string; a word counts as often as it occurs. Diacritics are ignored.
 * Null when the text is empty.
 */
export function textTerms(parts: readonly string[], findSkills: FindSkills): TextTerms | null {
  const counts = new Map<string, number>();
  let length = 0;
  const add = (term: string) => {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    length += 1;
  };
  for (const part of parts) {
    for (const skillId of new Set(findSkills(part))) add(conceptTerm(skillId));
    for (const stretch of part.split(/[\n.!?;:]+/)) for (const term of wordTerms(stretch)) add(term);
  }
  return length === 0 ? null : { length, counts: Object.fromEntries(counts) };
}
