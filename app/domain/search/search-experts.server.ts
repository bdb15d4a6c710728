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
  /** Over all pages; a hit that the final privacy check drops is still counted. */
  total: number;
  /** Null when the database answered: it does not count facets. */
  counts: Record<CountedExpertFilter, Counts> | null;
  /** How many of the found experts live in each country; null when the database answered. */
  countries: Counts | null;
  /** No hit contains every word; these contain some. */
  someWords: boolean;
  /** Only for an empty result; null when nothing was counted. */
  loosenings: Loosening<ExpertFilter | "q">[] | null;
  source: "index" | "database";
};

/**
 * Experts the actor may find, sorted by score when scores are given for the experts left by the narrowing. The index
 * provides ids, counts and highlighting; each record comes from the database, where `privacy` is checked again. Without
 * the index, the database runs a simpler search.
 */
export async function searchExperts(
  actor: Actor,
  query: ExpertQuery,
  narrowing: ExpertNarrowing = [],
  scores: Ranks | null = null,
): Promise<ExpertResults> {
  const verdict = maySearchExperts(actor);
  ensure(verdict, !verdict.ok && verdict.code === "unauthenticated" ? "unauthenticated" : "forbidden");
  // The best fit is the most relevant, unless there is a search text.
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
