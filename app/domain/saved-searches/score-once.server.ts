import { scoreExperts, type ScoredExperts } from "~/domain/matches/score-experts.server";
import { type Actor } from "~/domain/vocabulary/actor";

/** The scores for a position; null for another one than was asked about first. */
export type Scoring = (positionId: string) => Promise<ScoredExperts> | null;

/**
 * Scores experts for one position, once: scoring is the dearest part of a search, and searches within searches could ask
 * for it many times.
 * @param among the only experts in question, where known: these are scored, whoever the candidates are
 */
export function scoreOnce(actor: Actor, among: readonly string[] | null = null): Scoring {
  let first: { positionId: string; scored: Promise<ScoredExperts> } | null = null;
  return (positionId) => {
    first ??= { positionId, scored: scoreExperts(actor, positionId, among) };
    return first.positionId === positionId ? first.scored : null;
  };
}
