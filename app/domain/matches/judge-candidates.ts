import { type MatchContext, type MatchExpert, type MatchPosition } from "~/domain/matching/model";
import { prepareExpert, preparePosition, type PreparedExpert } from "~/domain/matching/prepare";
import { byWorth } from "~/domain/matching/rank";
import { explainPair, type PairScore, scorePair } from "~/domain/matching/score";
import { judged, type Judged } from "./match-filters";

/** Number of top pairs explained even if they do not fit: the slider labels depend on what is asked of the best. */
const TOLD_ANYWAY = 50;

/** Prepares the candidates once, for one or several orders. Leaves out blocked pairs, which include experts who blocked the institution. */
export function candidateJudge(position: MatchPosition, experts: readonly MatchExpert[]) {
  const own = new Map<string, PreparedExpert>(experts.map((expert) => [expert.id, prepareExpert(expert)]));

  /** Scores alone, best first. */
  const scores = (context: MatchContext): PairScore[] => {
    const asked = preparePosition(position, context);
    return [...own.values()]
      .map((one) => scorePair(one, asked))
      .filter((score) => !score.blocked)
      .sort((a, b) => byWorth(a, b) || (a.expertId < b.expertId ? -1 : 1));
  };

  return {
    scores,
    /** Ids in list order: those who fit first. */
    order(context: MatchContext): string[] {
      const all = scores(context);
      return [...all.filter((score) => score.fits), ...all.filter((score) => !score.fits)].map((score) => score.expertId);
    },
    /**
     * Pairs with their reasons, best first. Reasons take several times as long as scores, so only the fitting pairs and
     * a few more are explained, unless `all` is set; `untold` counts the rest.
     */
    judge(context: MatchContext, all: boolean): { pairs: Judged[]; untold: number } {
      const asked = preparePosition(position, context);
      const ranked = scores(context);
      const told = all ? ranked : ranked.filter((score, place) => score.fits || place < TOLD_ANYWAY);
      const pairs = told.flatMap(({ expertId }) => {
        const one = own.get(expertId);
        return one ? [judged(explainPair(one, asked), one.expert)] : [];
      });
      return { pairs, untold: ranked.length - told.length };
    },
  };
}
