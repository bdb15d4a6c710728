import { type SearchKind } from "./kinds";
import { INDEX_SETTINGS, LONG_TEXTS } from "./settings";

/** One way to look for the words of a text. */
export type Pass = { someWords: boolean; searchIn?: readonly string[] };

/**
 * The ways to look for a text, each only when the one before found nothing: every word in names, headlines, labels and
 * places; every word anywhere; some words in the short fields. Without diacritics Vietnamese syllables are few ("ban" is
 * in almost any text), so running text in the first pass would make counts and filters meaningless.
 */
export function passesFor(kind: SearchKind, text: string): readonly Pass[] {
  if (text === "") return [{ someWords: false }];
  const short = (INDEX_SETTINGS[kind].searchableAttributes ?? []).filter((field) => !LONG_TEXTS[kind].includes(field));
  const all: Pass[] = [{ someWords: false, searchIn: short }, { someWords: false }];
  return text.includes(" ") ? [...all, { someWords: true, searchIn: short }] : all;
}

/** The answer of the first pass that finds something, else of the first; null when the engine does not answer. */
export async function firstHit<A extends { total: number }>(
  passes: readonly Pass[],
  search: (pass: Pass) => Promise<A | null>,
): Promise<A | null> {
  let first: A | null = null;
  for (const pass of passes) {
    const answer = await search(pass);
    if (answer === null || answer.total > 0) return answer;
    first ??= answer;
  }
  return first;
}
