import { withinOneEdit } from "./edit-distance";
import { type LabelLocale } from "~/domain/reference/model";
import { foldVietnamese, matchKey } from "~/domain/words";

/** One name of one skill, prepared for comparison. */
export interface SkillTerm {
  readonly id: string;
  readonly text: string;
  readonly locale: LabelLocale;
  readonly isLabel: boolean;
  /** `matchKey` of the text, and its words. */
  readonly key: string;
  readonly words: readonly string[];
  /** `spelling` of the text: lower case, diacritics kept. */
  readonly spelt: string;
}

/** A shorter match within a word, or a shorter typo, is more likely noise than a real match. */
const SHORTEST_WITHIN = 3;
const SHORTEST_WITH_TYPO = 5;
/** The kind of match that ranks after all those of `kindOfMatch`. */
const WITH_TYPO = 4;

/** Lower case with diacritics kept, so that a match with the diacritics as typed can rank first. */
export function spelling(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * The best term of each skill for the typed text, best first, at most `limit`. Order: kind of match, then diacritics as
 * typed, label before alias, the reader's language, shorter before longer, alphabetical.
 */
export function completeSkills(terms: readonly SkillTerm[], query: string, locale: LabelLocale, limit: number): readonly SkillTerm[] {
  const key = matchKey(query);
  if (key === "" || limit <= 0) return [];
  const words = key.split(" ");
  const spelt = spelling(query);
  const hasMarks = spelt !== foldVietnamese(query);
  const best = new Map<string, { term: SkillTerm; rank: number }>();
  const consider = (term: SkillTerm, kind: number): void => {
    const rank = kind * 8 + (hasMarks && !term.spelt.includes(spelt) ? 4 : 0) + (term.isLabel ? 0 : 2) + (term.locale === locale ? 0 : 1);
    const before = best.get(term.id);
    if (!before || rank < before.rank || (rank === before.rank && term.key.length < before.term.key.length)) {
      best.set(term.id, { term, rank });
    }
  };
  const unmatched: SkillTerm[] = [];
  for (const term of terms) {
    const kind = kindOfMatch(term, key, words);
    if (kind === null) unmatched.push(term);
    else consider(term, kind);
  }
  // Typos rank last and cost the most to compare, so they are only looked up when the list is not full yet.
  if (best.size < limit) {
    const isNear = nearWords(words);
    for (const term of unmatched) if (isNear(term)) consider(term, WITH_TYPO);
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        a.rank - b.rank || a.term.key.length - b.term.key.length || (a.term.key < b.term.key ? -1 : a.term.key > b.term.key ? 1 : 0),
    )
    .slice(0, limit)
    .map((hit) => hit.term);
}

/** 0 exact, 1 prefix, 2 every typed word starts a word, 3 within a word; null for none. */
function kindOfMatch(term: SkillTerm, key: string, words: readonly string[]): 0 | 1 | 2 | 3 | null {
  if (term.key === key) return 0;
  if (term.key.startsWith(key)) return 1;
  if (words.every((word) => term.words.some((own) => own.startsWith(word)))) return 2;
  return key.length >= SHORTEST_WITHIN && term.key.includes(key) ? 3 : null;
}

/** Whether every typed word starts a word of the term, allowing one typo. Terms share most words, so each word is compared only once. */
function nearWords(typed: readonly string[]): (term: SkillTerm) => boolean {
  const compared = typed.map((word) => ({ word, near: new Map<string, boolean>() }));
  return (term) =>
    compared.every(({ word, near }) =>
      term.words.some((own) => {
        let isNear = near.get(own);
        if (isNear === undefined) near.set(own, (isNear = own.startsWith(word) || startsWithTypo(own, word)));
        return isNear;
      }),
    );
}

/** Whether the typed word equals the term's word, or its start, within one edit. */
function startsWithTypo(own: string, typed: string): boolean {
  if (typed.length < SHORTEST_WITH_TYPO || own.length < SHORTEST_WITH_TYPO) return false;
  return (
    withinOneEdit(own, typed) ||
    withinOneEdit(own.slice(0, typed.length), typed) ||
    withinOneEdit(own.slice(0, typed.length - 1), typed) ||
    withinOneEdit(own.slice(0, typed.length + 1), typed)
  );
}
