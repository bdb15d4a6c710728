import { type Actor } from "~/domain/vocabulary/actor";
import { rankPositions } from "~/domain/matching/rank";
import { withoutWishes } from "~/domain/matching/wishes";
import { listPositionCards } from "~/domain/positions/list-position-cards.server";
import { recordId } from "~/domain/record-id";
import { profileAudience } from "~/domain/privacy/rules";
import { Refusal } from "~/domain/refusal";
import { todayInVietnam } from "~/domain/days";
import { candidatePositions } from "./candidate-positions.server";
import { matchContext } from "./match-context.server";
import { maySeePositionsFor } from "./policy";
import { countPositionFilters, filteredPositions, judgedPosition, type JudgedPosition, type PositionCounts } from "./position-list-filters";
import { EMPTY_POSITION_LIST, type PositionListQuery } from "./position-list-query";
import { readMatchExperts } from "./read-match-experts.server";
import { readMatchPositions } from "./read-match-positions.server";

export type PositionMatches = {
  /** One page of the list. */
  matches: JudgedPosition[];
  /** The number of listed positions, and how many of the filtered ones fit or are near misses. */
  total: number;
  fitting: number;
  nearMisses: number;
  counts: PositionCounts;
  degraded: boolean;
  /** The reason why there is no match at all: no availability offered, or nothing to compare. */
  missing: ("availability" | "skills")[];
};

/**
 * The open positions that fit an expert, best first, each with score and reasons; near misses follow if the query asks
 * for them. It uses the default weights, since an institution's own weights are private to it. Positions of
 * institutions that the expert blocked are left out. The expert's own page works before the profile is published.
 * Private wishes affect the order only in the expert's own list: in a list of one person's positions, any deviation
 * from the order of the scores would reveal that person's wishes.
 * @throws Refusal `not_found` for anyone but the expert and coordinators
 */
export async function rankPositionsForExpert(
  actor: Actor,
  expertId: string,
  asked: Partial<PositionListQuery> & { perPage: number },
): Promise<PositionMatches> {
  if (!maySeePositionsFor(actor, expertId).ok) throw new Refusal("not_found");
  const [gated] = await readMatchExperts([recordId(expertId)], todayInVietnam());
  if (!gated) throw new Refusal("not_found");
  const { gate } = gated;
  const expert = actor.kind === "user" && actor.expertId === gated.expert.id ? gated.expert : withoutWishes(gated.expert);
  // A coordinator learns nothing about a hidden profile, including which positions would fit it.
  if (profileAudience(actor, gate) === null) throw new Refusal("not_found");

  const institutionOf = new Map<string, string>();
  const context = await matchContext((_, positionId) => gate.blockedInstitutionIds.includes(institutionOf.get(positionId) ?? ""));
  const candidates = await candidatePositions(expert, context);
  const positions = await readMatchPositions(candidates.ids, context.today);
  for (const { position, institutionId } of positions) institutionOf.set(position.id, institutionId);

  const ranked = rankPositions(
    expert,
    positions.map(({ position }) => position),
    context,
  );
  const cards = await listPositionCards(
    actor,
    ranked.map((result) => result.positionId),
  );
  const open = new Map(cards.filter((card) => card.status === "published").map((card) => [card.id, card]));
  const every = ranked.flatMap((result) => {
    const card = open.get(result.positionId);
    return card ? [judgedPosition(card, result)] : [];
  });
  const query = { ...EMPTY_POSITION_LIST, ...asked };
  const passing = filteredPositions(every, query);
  const fitting = passing.filter((one) => one.fits);
  const listed = query.near ? passing : fitting;
  return {
    matches: listed.slice((query.page - 1) * query.perPage, query.page * query.perPage),
    total: listed.length,
    fitting: fitting.length,
    nearMisses: passing.length - fitting.length,
    counts: countPositionFilters(query.near ? every : every.filter((one) => one.fits), query),
    degraded: candidates.degraded,
    missing: [
      ...(expert.availability.length === 0 ? ["availability" as const] : []),
      ...(expert.skills.length === 0 ? ["skills" as const] : []),
    ],
  };
}
