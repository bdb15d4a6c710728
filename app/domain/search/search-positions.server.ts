import { type Actor } from "~/domain/vocabulary/actor";
import { listPositionCards } from "~/domain/positions/list-position-cards.server";
import { type PositionCard } from "~/domain/positions/model";
import { type Marked } from "./ask-index.server";
import { type PositionNarrowing } from "./position-questions.server";
import { type PositionFilter, type PositionQuery } from "./positions-query";
import { type Counts, type Loosening } from "./results";
import { searchPositionDatabase } from "./search-position-database.server";
import { searchPositionIndex, type PositionFacet } from "./search-position-index.server";

export type FoundPosition = { card: PositionCard; marked: Marked };
export type PositionResults = {
  found: FoundPosition[];
  total: number;
  /** Null when the database answered: it does not count facets. */
  counts: Record<PositionFacet, Counts> | null;
  /** No hit contains every word; these contain some. */
  someWords: boolean;
  /** Only for an empty result; null when nothing was counted. */
  loosenings: Loosening<PositionFilter | "q">[] | null;
  source: "index" | "database";
};

/**
 * Positions that accept dossiers; anyone may search them. The index provides ids, counts and highlighting; each record
 * comes from the database in its current state, and one that has closed in the meantime is left out.
 * @param today `YYYY-MM-DD` in Việt Nam
 */
export async function searchPositions(
  actor: Actor,
  query: PositionQuery,
  today: string,
  narrowing: PositionNarrowing = [],
): Promise<PositionResults> {
  const answer = await searchPositionIndex(query, today, narrowing);
  if (answer) {
    const marks = new Map(answer.hits.map((hit) => [hit.id, hit.marked]));
    const cards = await openCards(
      actor,
      answer.hits.map((hit) => hit.id),
    );
    const { total, counts, someWords, loosenings } = answer;
    return {
      found: cards.map((card) => ({ card, marked: marks.get(card.id) ?? {} })),
      total,
      counts,
      someWords,
      loosenings,
      source: "index",
    };
  }
  const { ids, total, loosenings } = await searchPositionDatabase(query, today, narrowing);
  const cards = await openCards(actor, ids);
  return { found: cards.map((card) => ({ card, marked: {} })), total, counts: null, someWords: false, loosenings, source: "database" };
}

async function openCards(actor: Actor, ids: readonly string[]): Promise<PositionCard[]> {
  return (await listPositionCards(actor, ids)).filter((card) => card.status === "published");
}
