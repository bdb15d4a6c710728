import { scoreExperts, type ScoredExperts } from "~/domain/matches/score-experts.server";
import { type Actor } from "~/domain/vocabulary/actor";

/** The scores for a position; null if another position was scored first. */
export type Scoring = (positionId: string) => Promise<ScoredExperts> | null;

/**
 * Scores experts for one position and caches the result: scoring is the most expensive part of a search, and nested
 * searches can request it many times.
 * @param among if known, the only relevant experts: these are scored, whoever the candidates are
 */
export function scoreOnce(actor: Actor, among: readonly string[] | null = null): Scoring {
  let first: { positionId: string; scored: Promise<ScoredExperts> } | null = null;
  return (positionId) => {
    first ??= { positionId, scored: scoreExperts(actor, positionId, among) };
    return first.positionId === positionId ? first.scored : null;
  };
}
