import { type Actor } from "~/domain/vocabulary/actor";
import { throwIfDisconnected } from "~/platform/request-scope.server";
import { candidateExperts } from "./candidate-experts.server";
import { candidateJudge } from "./judge-candidates";
import { openMatches, type MatchedPosition } from "./open-matches.server";

/** `degraded`: the index did not answer, and fewer experts were scored. Experts who may not be found or cannot take part are not scored. */
export type ScoredExperts = { position: MatchedPosition; scores: ReadonlyMap<string, number>; degraded: boolean };

/**
 * Scores for a position by expert id, without reasons: of the given experts, or of its candidates (at most those that
 * `candidateExperts` selects; scores beyond them are unknown).
 * @param ids null for the candidates; otherwise the caller limits their number
 * @throws Refusal `not_found` for actors who must not know of the position, `forbidden` while its institution is not
 *   verified
 */
export async function scoreExperts(actor: Actor, positionId: string, ids: readonly string[] | null): Promise<ScoredExperts> {
  const opened = await openMatches(actor, positionId, null);
  const candidates = ids === null ? await candidateExperts(actor, opened.asked, opened.context) : { ids: [...ids], degraded: false };
  throwIfDisconnected();
  const experts = await opened.readExperts(candidates.ids);
  throwIfDisconnected();
  const scores = new Map(
    candidateJudge(opened.asked, experts)
      .scores(opened.context)
      .map((pair) => [pair.expertId, pair.score]),
  );
  return { position: opened.position, scores, degraded: candidates.degraded };
}
