import { type Actor } from "~/domain/vocabulary/actor";
import { stopWhenGone } from "~/platform/request-scope.server";
import { candidateExperts } from "./candidate-experts.server";
import { candidateJudge } from "./judge-candidates";
import { openMatches, type MatchedPosition } from "./open-matches.server";

/** `degraded`: the index did not answer, and fewer were scored. Nobody is scored who may not be found or who cannot take part. */
export type ScoredExperts = { position: MatchedPosition; scores: ReadonlyMap<string, number>; degraded: boolean };

/**
 * Scores for a position by expert id, without reasons: of these experts, or of its candidates (at most those that
 * `candidateExperts` chooses: a score beyond them is not known).
 * @param ids null for the candidates; else the caller bounds how many
 * @throws Refusal `not_found` for those who must not know of the position, `forbidden` while its institution is not verified
 */
export async function scoreExperts(actor: Actor, positionId: string, ids: readonly string[] | null): Promise<ScoredExperts> {
  const opened = await openMatches(actor, positionId, null);
  const candidates = ids === null ? await candidateExperts(actor, opened.asked, opened.context) : { ids: [...ids], degraded: false };
  stopWhenGone();
  const experts = await opened.readExperts(candidates.ids);
  stopWhenGone();
  const scores = new Map(
    candidateJudge(opened.asked, experts)
      .scores(opened.context)
      .map((pair) => [pair.expertId, pair.score]),
  );
  return { position: opened.position, scores, degraded: candidates.degraded };
}
