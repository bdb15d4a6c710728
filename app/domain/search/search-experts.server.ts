import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { type ExpertCard } from "~/domain/experts/model";
import { type Actor } from "~/domain/vocabulary/actor";
import { ensure } from "~/domain/refusal";
import { type Marked } from "./ask-index.server";
import { type ExpertNarrowing } from "./expert-questions.server";
import { type ExpertFilter, type ExpertQuery } from "./experts-query";
import { maySearchExperts } from "./policy";
import { pageByRank, type Counts, type Loosening, type Ranks } from "./results";
import { expertIdsInDatabase, searchExpertDatabase } from "./search-expert-database.server";
import { MAX_HITS } from "./settings";
import { searchExpertIndex, type CountedExpertFilter } from "./search-expert-index.server";

export type FoundExpert = { card: ExpertCard; marked: Marked };
export type ExpertResults = {
  found: FoundExpert[];
  /** Of all pages; a hit that privacy drops at the last moment is still counted. */
  total: number;
  /** Null when the database answered: it does not count. */
  counts: Record<CountedExpertFilter, Counts> | null;
  /** How many of the found live in each country; null when the database answered. */
  countries: Counts | null;
  /** No hit has every word; these have some. */
  someWords: boolean;
  /** Of an empty result; null when nobody counted. */
  loosenings: Loosening<ExpertFilter | "q">[] | null;
  source: "index" | "database";
};

/**
 * Experts the actor may find; by score where there are scores for whoever the narrowing leaves. The index gives ids, counts and marks; each record comes from the database, where `privacy`
 * is asked again. Without the index the database answers a plainer search.
 */
export async function searchExperts(
  actor: Actor,
  query: ExpertQuery,
  narrowing: ExpertNarrowing = [],
  scores: Ranks | null = null,
): Promise<ExpertResults> {
  const verdict = maySearchExperts(actor);
  ensure(verdict, !verdict.ok && verdict.code === "unauthenticated" ? "unauthenticated" : "forbidden");
  // Who fits best is what is most relevant, unless words say otherwise.
  const ranks = query.sort === "relevance" && query.q === "" ? scores : null;
  const answer = await searchExpertIndex(actor, query, narrowing, ranks);
  if (answer) {
    const marks = new Map(answer.hits.map((hit) => [hit.id, hit.marked]));
    const cards = await listExpertCards(
      actor,
      answer.hits.map((hit) => hit.id),
    );
    const { total, counts, countries, someWords, loosenings } = answer;
    return {
      found: cards.map((card) => ({ card, marked: marks.get(card.id) ?? {} })),
      total,
      counts,
      countries,
      someWords,
      loosenings,
      source: "index",
    };
  }
  const { ids, total, loosenings } = await searchExpertDatabase(actor, query, narrowing);
  const all = ranks && (await expertIdsInDatabase(actor, query, narrowing, MAX_HITS)).map((id) => ({ id }));
  const cards = await listExpertCards(actor, ranks && all ? pageByRank(all, query.page, ranks).map(({ id }) => id) : ids);
  return {
    found: cards.map((card) => ({ card, marked: {} })),
    total,
    counts: null,
    countries: null,
    someWords: false,
    loosenings,
    source: "database",
  };
}
