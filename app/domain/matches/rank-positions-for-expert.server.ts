import { type Actor } from "~/domain/identity/model";
import { fits } from "~/domain/matching/fit";
import { type MatchResult } from "~/domain/matching/model";
import { rankPositions } from "~/domain/matching/rank";
import { listPositionCards } from "~/domain/positions/list-position-cards.server";
import { type PositionCard } from "~/domain/positions/model";
import { recordId } from "~/domain/record-id";
import { profileAudience } from "~/domain/privacy/rules";
import { Refusal } from "~/domain/refusal";
import { todayInVietnam } from "~/platform/clock.server";
import { candidatePositions } from "./candidate-positions.server";
import { matchContext } from "./match-context.server";
import { maySeePositionsFor } from "./policy";
import { readMatchExperts } from "./read-match-experts.server";
import { readMatchPositions } from "./read-match-positions.server";

export type PositionMatches = {
  matches: { card: PositionCard; result: MatchResult }[];
  total: number;
  /** Near misses left out of the list. */
  nearMisses: number;
  degraded: boolean;
  /** What keeps every match away: nothing on offer, or nothing to compare by. */
  missing: ("availability" | "skills")[];
};

/**
 * The open positions that fit an expert, best first, each with score and reasons. Positions of institutions that the
 * expert blocked are left out. The expert's own page works before the profile is published.
 * @throws Refusal `not_found` for anyone but the expert and coordinators
 */
export async function rankPositionsForExpert(
  actor: Actor,
  expertId: string,
  options: { page: number; perPage: number; nearMisses?: boolean | undefined },
): Promise<PositionMatches> {
  if (!maySeePositionsFor(actor, expertId).ok) throw new Refusal("not_found");
  const [gated] = await readMatchExperts([recordId(expertId)], todayInVietnam());
  if (!gated) throw new Refusal("not_found");
  const { expert, gate } = gated;
  // A coordinator learns nothing of a profile that is hidden, also not what it would fit.
  if (profileAudience(actor, gate) === null) throw new Refusal("not_found");

  const institutionOf = new Map<string, string>();
  const context = await matchContext((_, positionId) => gate.blockedInstitutionIds.includes(institutionOf.get(positionId) ?? ""));
  const candidates = await candidatePositions(expert, context);
  const positions = await readMatchPositions(candidates.ids, context.today);
  for (const { position, institutionId } of positions) institutionOf.set(position.id, institutionId);

  const ranked = rankPositions(expert, positions.map(({ position }) => position), context);
  const cards = await listPositionCards(actor, ranked.map((result) => result.positionId));
  const open = new Map(cards.filter((card) => card.status === "published").map((card) => [card.id, card]));
  const fitting = ranked.flatMap((result) => {
    const card = open.get(result.positionId);
    return card ? [{ card, result }] : [];
  });
  const listed = options.nearMisses ? fitting : fitting.filter(({ result }) => fits(result));
  return {
    matches: listed.slice((options.page - 1) * options.perPage, options.page * options.perPage),
    total: listed.length,
    nearMisses: fitting.length - listed.length,
    degraded: candidates.degraded,
    missing: [...(expert.availability.length === 0 ? ["availability" as const] : []), ...(expert.skills.length === 0 ? ["skills" as const] : [])],
  };
}
