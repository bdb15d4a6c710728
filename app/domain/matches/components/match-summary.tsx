import { ScoreArc } from "~/ui/score-arc";
import { type MatchView } from "../match-view.server";

/** The score with its main strength and the gaps, in one sentence. */
export function MatchSummary({ match, size }: { match: Pick<MatchView, "score" | "confidence" | "sentence">; size?: "regular" | "large" }) {
  return <ScoreArc size={size} score={match.score} confidence={match.confidence} words={match.sentence} />;
}
