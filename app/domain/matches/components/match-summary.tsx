import { useTranslation } from "react-i18next";
import { ScoreArc } from "~/ui/score-arc";
import { type MatchView } from "../match-view.server";

/** The score with what carries it and what is missing, in words. */
export function MatchSummary({ match }: { match: MatchView }) {
  const { t } = useTranslation("matches");
  return (
    <ScoreArc
      score={match.score}
      confidence={
        match.mustTotal > 0 ? `${t("mustMet", { met: match.mustMet, count: match.mustTotal })} · ${match.confidence}` : match.confidence
      }
      reason={match.strongest}
      gap={match.gap}
    />
  );
}
