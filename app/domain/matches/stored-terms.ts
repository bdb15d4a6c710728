import { type TextTerms } from "~/domain/matching/model";
import { conceptSkill, isVietnamesePair } from "~/domain/matching/text/terms";

/**
 * The storage format of terms: the length of the text, then each term as a 32-bit hash with its count, ascending by
 * hash. This takes five bytes per term, and one term can be found without reading the others. Among a million terms a
 * few pairs share a hash; within one text of some hundred terms the chance is one in ten million.
 */
const ENTRY = 5;
/** Length, word kinds. */
const HEAD = 5;
const MAX_COUNT = 255;

/** FNV-1a over UTF-16 units, with the final mixing of MurmurHash3; both are public domain. */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The word kinds in a text: a comparison needs to know them apart from the words themselves. */
const HAS_VIETNAMESE = 1;
const HAS_OTHER = 2;
/** Placeholders for all words of a kind among the counts that are read back; no text has them as terms. */
const ANY_VIETNAMESE = "_";
const ANY_OTHER = "*";

export function packTerms({ length, counts }: TextTerms): Uint8Array<ArrayBuffer> {
  const terms = Object.entries(counts);
  const words = terms.map(([term]) => term).filter((term) => conceptSkill(term) === null);
  const merged = new Map<number, number>();
  for (const [term, count] of terms) merged.set(termHash(term), (merged.get(termHash(term)) ?? 0) + count);
  const bytes = new Uint8Array(HEAD + merged.size * ENTRY);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, length);
  view.setUint8(4, (words.some(isVietnamesePair) ? HAS_VIETNAMESE : 0) | (words.some((word) => !isVietnamesePair(word)) ? HAS_OTHER : 0));
  [...merged]
    .sort(([a], [b]) => a - b)
    .forEach(([hash, count], at) => {
      view.setUint32(HEAD + at * ENTRY, hash);
      view.setUint8(HEAD + at * ENTRY + 4, Math.min(MAX_COUNT, count));
    });
  return bytes;
}

/** Terms to look up in many stored texts, in the order in which the texts store them. */
export type WantedTerms = readonly { term: string; hash: number }[];

export function wantedTerms(terms: Iterable<string>): WantedTerms {
  return [...new Set(terms)].map((term) => ({ term, hash: termHash(term) })).sort((a, b) => a.hash - b.hash);
}

/**
 * The full length of a stored text and the counts of the wanted terms only, with a marker for each word kind it has.
 * Judging by these terms reads nothing else.
 */
export function unpackTerms(bytes: Uint8Array, wanted: WantedTerms): TextTerms {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kinds = view.getUint8(4);
  const counts: Record<string, number> = {
    ...(kinds & HAS_VIETNAMESE ? { [ANY_VIETNAMESE]: 1 } : {}),
    ...(kinds & HAS_OTHER ? { [ANY_OTHER]: 1 } : {}),
  };
  const total = (bytes.byteLength - HEAD) / ENTRY;
  let low = 0;
  for (const { term, hash } of wanted) {
    let high = total;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (view.getUint32(HEAD + middle * ENTRY) < hash) low = middle + 1;
      else high = middle;
    }
    if (low === total) break;
    if (view.getUint32(HEAD + low * ENTRY) === hash) counts[term] = view.getUint8(HEAD + low * ENTRY + 4);
  }
  return { length: view.getUint32(0), counts };
}

/** The hashes of a stored text's terms. */
export function storedHashes(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: (bytes.byteLength - HEAD) / ENTRY }, (_, at) => view.getUint32(HEAD + at * ENTRY));
}

export function storedLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
}
