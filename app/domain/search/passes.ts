import { type SearchKind } from "~/domain/outbox/kinds";
import { INDEX_SETTINGS, LONG_TEXTS } from "./settings";

/** One way to search for the words of a text: the search text, whether all words must match, and in which fields. */
export type Pass = { text: string; someWords: boolean; searchIn?: readonly string[] };

/** The fields for phrase searches. Names are excluded, since "Nguyễn Minh" also means Nguyễn Văn Minh. */
const NOT_FOR_PHRASES: readonly string[] = ["fullName"];

/**
 * The ways to search for a text, each tried only when the previous one found nothing: the exact phrase in headlines,
 * labels and places; every word in short fields; every word anywhere; some words in short fields. Vietnamese words have
 * several syllables, and without diacritics there are few distinct syllables: "ban" and "dan" occur in almost any
 * record, but the phrase "ban dan" only in those of semiconductor people (docs/decisions/0022).
 */
export function passesFor(kind: SearchKind, text: string): readonly Pass[] {
  if (text === "") return [{ text, someWords: false }];
  const every = wordsPass(kind, text);
  const anywhere: Pass = { text, someWords: false };
  const phrase = text.replaceAll('"', " ").trim();
  if (!/\S\s+\S/.test(phrase)) return [every, anywhere];
  const labels = every.searchIn?.filter((field) => !NOT_FOR_PHRASES.includes(field));
  return [{ text: `"${phrase}"`, someWords: false, searchIn: labels }, every, anywhere, { ...every, someWords: true }];
}

/** Every word, in short fields. */
export function wordsPass(kind: SearchKind, text: string): Pass {
  const short = (INDEX_SETTINGS[kind].searchableAttributes ?? []).filter((field) => !LONG_TEXTS[kind].includes(field));
  return { text, someWords: false, searchIn: short };
}

/** The answer of the first pass that finds something, otherwise of the first pass; null when the engine does not answer. */
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
