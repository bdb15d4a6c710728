import { type MultiSearchQuery } from "meilisearch";
import { indexName } from "~/platform/meilisearch.server";
import { askEngine, engineRests } from "./ask-engine.server";
import { noneOf, type Expression } from "./expression";
import { HIT_END, HIT_START } from "./highlight";
import { INDEX_NAMES } from "./index-names";
import { searchEach } from "./read-engine.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { type Asked, withdrawnIds } from "./withdrawn.server";

/** One search query. Every answer carries `total`, so each query requests a facet of which every document has exactly one value. */
export type Question = {
  text: string;
  filter: Expression[];
  facets?: readonly string[];
  sort?: readonly string[];
  offset?: number;
  limit?: number;
  highlight?: readonly string[];
  /** Hits do not need to contain every word of the text. */
  someWords?: boolean;
  /** The fields to search; all by default. */
  searchIn?: readonly string[];
};

export type Marked = Record<string, string | string[]>;
export type Answer = { hits: { id: string; marked: Marked }[]; total: number; counts: Record<string, Record<string, number>> };

/** Every document has exactly one value of this facet, so its counts add up to the total; `estimatedTotalHits` stops at 1000. */
const COUNTING_FACET: Record<SearchKind, string> = { expert: "verified", position: "kind" };

/** Runs several searches in one request; null when the engine is down, slow or has no such index. */
export async function askIndex(asked: Asked, questions: readonly Question[]): Promise<Answer[] | null> {
  const { kind } = asked;
  const results = await search(
    asked,
    questions.map((question) => toQuery(kind, question)),
  );
  return (
    results?.map((result) => {
      const counts = result.facetDistribution ?? {};
      const total = Object.values(counts[COUNTING_FACET[kind]] ?? {}).reduce((sum, count) => sum + count, 0);
      return { total, counts, hits: result.hits.map((hit) => ({ id: hit.id, marked: (hit._formatted ?? {}) as Marked })) };
    }) ?? null
  );
}

/** Ids that match a filter, and their number up to `MAX_HITS`. No facet counts: they cost more than the filter. */
export type IdQuestion = { filter: readonly Expression[]; sort?: readonly string[]; limit: number };
export type IdAnswer = { ids: string[]; found: number };

/** Runs several filters in one request; null when the engine is down, slow or has no such index. */
export async function askForIds(asked: Asked, questions: readonly IdQuestion[]): Promise<IdAnswer[] | null> {
  const results = await search(
    asked,
    questions.map(({ filter, sort, limit }) => ({
      indexUid: indexName(INDEX_NAMES[asked.kind]),
      q: "",
      filter: [...filter],
      sort: [...(sort ?? [])],
      limit,
      attributesToRetrieve: ["id"],
    })),
  );
  return results?.map((result) => ({ ids: result.hits.map((hit) => hit.id), found: result.estimatedTotalHits ?? 0 })) ?? null;
}

type Query = MultiSearchQuery & { filter: Expression[] };

/** Leaves out what has been withdrawn and is still in the index (withdrawn.server.ts). */
async function search(asked: Asked, questions: readonly Query[]) {
  if (engineRests()) return null;
  const withdrawn = await withdrawnIds(asked);
  if (withdrawn === null) return null;
  const queries =
    withdrawn.length === 0 ? [...questions] : questions.map((one) => ({ ...one, filter: [...one.filter, noneOf("id", withdrawn)] }));
  return askEngine((signal) => searchEach(queries, signal));
}

function toQuery(kind: SearchKind, question: Question): Query {
  const highlight = question.text === "" ? [] : [...(question.highlight ?? [])];
  return {
    indexUid: indexName(INDEX_NAMES[kind]),
    q: question.text,
    filter: question.filter,
    facets: [...new Set([COUNTING_FACET[kind], ...(question.facets ?? [])])],
    sort: [...(question.sort ?? [])],
    offset: question.offset ?? 0,
    limit: question.limit ?? 0,
    attributesToRetrieve: ["id"],
    matchingStrategy: question.someWords ? "last" : "all",
    ...(question.searchIn ? { attributesToSearchOn: [...question.searchIn] } : {}),
    ...(highlight.length > 0 ? { attributesToHighlight: highlight, highlightPreTag: HIT_START, highlightPostTag: HIT_END } : {}),
  };
}
