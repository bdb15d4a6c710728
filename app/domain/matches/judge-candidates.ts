import { type MatchContext, type MatchExpert, type MatchPosition } from "~/domain/matching/model";
import { prepareExpert, preparePosition, type PreparedExpert } from "~/domain/matching/prepare";
import { byWorth } from "~/domain/matching/rank";
import { explainPair, type PairScore, scorePair } from "~/domain/matching/score";
import { judged, type Judged } from "./match-filters";

/** Those told with reasons although they do not fit: the sliders are labelled by what is asked of the best. */
const TOLD_ANYWAY = 50;

/** Candidates made ready once, for one or several orders. Blocked pairs and those who blocked the institution are in none. */
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
    /** Ids in the order of the list: those who fit first. */
    order(context: MatchContext): string[] {
      const all = scores(context);
      return [...all.filter((score) => score.fits), ...all.filter((score) => !score.fits)].map((score) => score.expertId);
    },
    /**
     * Pairs with their reasons, best first. Reasons take several times as long as scores, so they are told of those who fit
     * and a few more, unless of all; `untold` counts the rest.
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
