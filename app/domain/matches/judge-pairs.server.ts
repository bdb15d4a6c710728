import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { type ExpertCard } from "~/domain/experts/model";
import { type Actor } from "~/domain/vocabulary/actor";
import { type MatchResult, type WeightAdjustments } from "~/domain/matching/model";
import { rankExperts } from "~/domain/matching/rank";
import { openMatches, type OpenedMatches } from "./open-matches.server";

export type JudgedPairs = { opened: OpenedMatches; pairs: { card: ExpertCard; result: MatchResult }[] };

/**
 * The matches of a position with these experts, in the order given, including blocked pairs with their blocks. Experts
 * whom the actor may not find, and experts who blocked the institution, are left out as if they had no profile.
 * @param ids record ids; the caller limits their number
 * @throws Refusal `not_found` for actors who must not know of the position, `forbidden` while its institution is not
 *   verified
 */
export async function judgePairs(
  actor: Actor,
  positionId: string,
  ids: readonly string[],
  adjustments: WeightAdjustments | null,
): Promise<JudgedPairs> {
  const opened = await openMatches(actor, positionId, adjustments);
  const [experts, cards] = await Promise.all([opened.readExperts(ids), listExpertCards(actor, ids)]);
  const results = new Map(
    rankExperts(opened.asked, experts, opened.context, { keepBlocked: true }).map((result) => [result.expertId, result]),
  );
  return {
    opened,
    pairs: cards.flatMap((card) => {
      const result = results.get(card.id);
      return result ? [{ card, result }] : [];
    }),
  };
}
