import { byText } from "../by-text";
import type { CorpusStatistics, TextTerms } from "../model";
import { TUNING } from "../weights";
import { conceptSkill, conceptTerm, isVietnamesePair } from "./terms";

interface QueryTerm {
  term: string;
  /** Set for concepts only. */
  skillId: string | null;
  idf: number;
}

/** Which concepts of a query a concept of a text matches, and how well: itself fully, its neighbours in part. */
type Answers = ReadonlyMap<string, readonly { concept: number; credit: number }[]>;

/** One kind of query terms, heaviest first, and the weight of a text that contains each of them once. */
interface QueryPart {
  terms: readonly QueryTerm[];
  ideal: number;
}

/** A position's text, prepared for comparison with many texts. */
export interface TextQuery {
  concepts: QueryPart;
  answers: Answers;
  /** Words are only comparable within one language, so each language has its own part. */
  vietnamese: QueryPart;
  other: QueryPart;
  averageLength: number;
}

/** A text prepared for comparison with many queries. */
export interface TextDocument {
  length: number;
  counts: ReadonlyMap<string, number>;
  concepts: readonly { skillId: string; count: number; worth: number }[];
  hasVietnamese: boolean;
  hasOther: boolean;
}

/** The statistics of a set of texts. Missing texts do not count as documents. */
export function corpusOf(texts: Iterable<TextTerms | null>): CorpusStatistics {
  const containing = new Map<string, number>();
  let documents = 0;
  let total = 0;
  for (const text of texts) {
    if (text === null) continue;
    documents += 1;
    total += text.length;
    for (const term of Object.keys(text.counts)) containing.set(term, (containing.get(term) ?? 0) + 1);
  }
  return { documents, averageLength: documents === 0 ? 0 : total / documents, documentsWith: (term) => containing.get(term) ?? 0 };
}

/** Inverse document frequency: high for rare terms, close to zero for terms in most texts. Never negative. */
function inverseDocumentFrequency(containing: number, documents: number): number {
  return Math.log(1 + (Math.max(containing, documents) - containing + 0.5) / (containing + 0.5));
}

function queryPart(terms: QueryTerm[], limit: number): QueryPart {
  const heaviest = terms.sort((a, b) => b.idf - a.idf || byText(a.term, b.term)).slice(0, limit);
  return { terms: heaviest, ideal: heaviest.reduce((sum, { idf }) => sum + idf, 0) };
}

/** How much neighbouring skills prove of a skill: see `link-credit.ts`. */
export type Links = (skillId: string) => readonly { skillId: string; credit: number }[];

function answersOf(concepts: QueryPart, links: Links): Answers {
  const answers = new Map<string, { concept: number; credit: number }[]>();
  for (const [concept, { skillId }] of concepts.terms.entries()) {
    if (skillId === null) continue;
    for (const link of [{ skillId, credit: 1 }, ...links(skillId)]) {
      const known = answers.get(link.skillId);
      if (known) known.push({ concept, credit: link.credit });
      else answers.set(link.skillId, [{ concept, credit: link.credit }]);
    }
  }
  return answers;
}

/**
 * Builds a query from a position's text and the skills it requests. Words that occur in no text of the corpus are
 * dropped, since they cannot distinguish texts; of the rest, those with the highest weight are kept. Null when none is
 * left.
 */
export function textQuery(text: TextTerms, asked: readonly string[], corpus: CorpusStatistics, links: Links): TextQuery | null {
  const concepts: QueryTerm[] = [];
  const vietnamese: QueryTerm[] = [];
  const other: QueryTerm[] = [];
  for (const term of new Set([...Object.keys(text.counts), ...asked.map(conceptTerm)])) {
    const containing = corpus.documentsWith(term);
    const skillId = conceptSkill(term);
    if (containing <= 0 && skillId === null) continue;
    const list = skillId !== null ? concepts : isVietnamesePair(term) ? vietnamese : other;
    list.push({ term, skillId, idf: inverseDocumentFrequency(containing, corpus.documents) });
  }
  if (concepts.length + vietnamese.length + other.length === 0) return null;
  const { queryConcepts, queryWords } = TUNING.text;
  const kept = queryPart(concepts, queryConcepts);
  return {
    concepts: kept,
    answers: answersOf(kept, links),
    vietnamese: queryPart(vietnamese, queryWords),
    other: queryPart(other, queryWords),
    averageLength: corpus.averageLength > 0 ? corpus.averageLength : 1,
  };
}

/**
 * An expert's text, prepared for comparison with many queries.
 * @param isShown whether a work or a post shows the skill; a skill that only the self-description mentions counts for
 *   less
 */
export function textDocument({ length, counts }: TextTerms, isShown: (skillId: string) => boolean): TextDocument {
  const terms = new Map(Object.entries(counts));
  const concepts: { skillId: string; count: number; worth: number }[] = [];
  let hasVietnamese = false;
  let hasOther = false;
  for (const [term, count] of terms) {
    const skillId = conceptSkill(term);
    if (skillId !== null) concepts.push({ skillId, count, worth: isShown(skillId) ? 1 : TUNING.text.selfDescribed });
    else if (isVietnamesePair(term)) hasVietnamese = true;
    else hasOther = true;
  }
  return { length, counts: terms, concepts, hasVietnamese, hasOther };
}

/**
 * The BM25 weight of the query's terms in a text (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25
 * and Beyond", 2009), as a share of the weight of each term occurring once in a text of average length.
 */
function share({ terms, ideal }: QueryPart, text: TextDocument, averageLength: number): number {
  if (ideal === 0) return 0;
  const { k1, b } = TUNING.text;
  const lengthNorm = k1 * (1 - b + (b * text.length) / averageLength);
  let sum = 0;
  for (const { term, idf } of terms) {
    const count = text.counts.get(term);
    if (count !== undefined) sum += (idf * count * (k1 + 1)) / (count + lengthNorm);
  }
  return sum / ideal;
}

/** The same for concepts: each is matched by the closest concept in the text. */
function conceptShare({ concepts, answers, averageLength }: TextQuery, text: TextDocument): number {
  const { k1, b } = TUNING.text;
  const lengthNorm = k1 * (1 - b + (b * text.length) / averageLength);
  const best = new Map<number, number>();
  for (const { skillId, count, worth } of text.concepts) {
    for (const { concept, credit } of answers.get(skillId) ?? []) {
      const weight = (worth * credit * count * (k1 + 1)) / (count + lengthNorm);
      if (weight > (best.get(concept) ?? 0)) best.set(concept, weight);
    }
  }
  let sum = 0;
  for (const [index, { idf }] of concepts.terms.entries()) sum += idf * (best.get(index) ?? 0);
  return sum / concepts.ideal;
}

/** 0-1: a saturating share. It is already high well before it is complete, since no text contains all of another. */
function saturate(value: number): number {
  const { halfway } = TUNING.text;
  return Math.min(1, (value * (1 + halfway)) / (value + halfway));
}

/**
 * 0-1: how far a text covers the topics of the query. Concepts decide, since they mean the same in both languages;
 * words of a language that both texts use can only add a little. Null when the two share no kind of term at all.
 */
export function compareTexts(query: TextQuery, text: TextDocument): number | null {
  const { concepts, vietnamese, other, averageLength } = query;
  const sharedVietnamese = text.hasVietnamese && vietnamese.ideal > 0;
  const sharedOther = text.hasOther && other.ideal > 0;
  let words: number | null = null;
  if (sharedVietnamese) words = saturate(share(vietnamese, text, averageLength));
  if (sharedOther) words = Math.max(words ?? 0, saturate(share(other, text, averageLength)));
  if (concepts.ideal === 0) return words;
  const meaning = saturate(conceptShare(query, text));
  return meaning + (1 - meaning) * TUNING.text.wordsAdd * (words ?? 0);
}

/** The skills that both texts mention, highest weight first. */
export function sharedConcepts(query: TextQuery, text: TextDocument, limit: number): string[] {
  const shared: string[] = [];
  for (const { term, skillId } of query.concepts.terms) {
    if (shared.length >= limit) break;
    if (skillId !== null && text.counts.has(term)) shared.push(skillId);
  }
  return shared;
}
