import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { ENGAGEMENT_TYPES, type EngagementType, type ExpertCard } from "~/domain/experts/model";
import { type Actor } from "~/domain/identity/model";
import { type InstitutionStatus } from "~/domain/institutions/model";
import { fits } from "~/domain/matching/fit";
import { type MatchResult } from "~/domain/matching/model";
import { rankExperts } from "~/domain/matching/rank";
import { mayFindExpert } from "~/domain/privacy/rules";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { candidateExperts } from "./candidate-experts.server";
import { matchContext } from "./match-context.server";
import { maySeeMatchesOf } from "./policy";
import { readMatchExperts } from "./read-match-experts.server";
import { readMatchPositions } from "./read-match-positions.server";

export type ExpertMatches = {
  position: { id: string; titleVi: string; titleEn: string; institution: { id: string; nameVi: string; nameEn: string; status: InstitutionStatus } };
  /** One page of the ranking. */
  matches: { card: ExpertCard; result: MatchResult }[];
  /** How many are listed, how many near misses were left out of the list, and how many profiles were compared. */
  total: number;
  nearMisses: number;
  /** The forms of work among all that could be listed, and how many fit best in each. */
  forms: { form: EngagementType; count: number }[];
  considered: number;
  /** The index did not answer; PostgreSQL chose the candidates. */
  degraded: boolean;
};

/**
 * The experts who fit a position, best first, each with score and reasons; only those whom the actor may find, and
 * nobody who blocked the institution.
 * @param options.form only pairs whose best form of work is this one
 * @param options.nearMisses also list pairs that do not fit (matching/fit.ts)
 * @throws Refusal `not_found` for those who must not know of the position, `forbidden` while its institution is not verified
 */
export async function rankExpertsForPosition(
  actor: Actor,
  positionId: string,
  options: { page: number; perPage: number; form?: EngagementType | undefined; nearMisses?: boolean | undefined },
): Promise<ExpertMatches> {
  const row = await db.position.findUnique({
    where: { id: recordId(positionId) },
    select: { id: true, titleVi: true, titleEn: true, institution: { select: { id: true, nameVi: true, nameEn: true, status: true } } },
  });
  if (!row) throw new Refusal("not_found");
  const verdict = maySeeMatchesOf(actor, row.institution);
  if (!verdict.ok) throw new Refusal(verdict.code === "not_found" ? "not_found" : "forbidden");

  const blockers = new Set<string>();
  const context = await matchContext((expertId) => blockers.has(expertId));
  const [matchable] = await readMatchPositions([row.id], context.today);
  if (!matchable) throw new Refusal("not_found");
  const candidates = await candidateExperts(actor, matchable.position, context);
  const experts = await readMatchExperts(candidates.ids, context.today);
  const findable = experts.filter(({ gate }) => mayFindExpert(actor, gate));
  for (const { expert, gate } of findable) if (gate.blockedInstitutionIds.includes(row.institution.id)) blockers.add(expert.id);

  const every = rankExperts(matchable.position, findable.map(({ expert }) => expert), context);
  const listable = options.nearMisses ? every : every.filter(fits);
  const inForm = (result: MatchResult) => !options.form || result.bestEngagementType === options.form;
  const ranked = listable.filter(inForm);
  const shown = ranked.slice((options.page - 1) * options.perPage, options.page * options.perPage);
  const cards = new Map((await listExpertCards(actor, shown.map((result) => result.expertId))).map((card) => [card.id, card]));
  return {
    position: row,
    matches: shown.flatMap((result) => {
      const card = cards.get(result.expertId);
      return card ? [{ card, result }] : [];
    }),
    total: ranked.length,
    nearMisses: every.filter(inForm).length - ranked.length,
    forms: ENGAGEMENT_TYPES.map((form) => ({ form, count: listable.filter((result) => result.bestEngagementType === form).length })).filter(
      ({ form, count }) => count > 0 || form === options.form,
    ),
    considered: findable.length,
    degraded: candidates.degraded,
  };
}
