import { type Actor, membershipIn } from "~/domain/vocabulary/actor";
import { type InstitutionStatus } from "~/domain/vocabulary/institutions";
import { type MatchContext, type MatchExpert, type MatchPosition, type WeightAdjustments } from "~/domain/matching/model";
import { cleanAdjustments } from "~/domain/matching/weights";
import { mayFindExpert } from "~/domain/privacy/rules";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { comparedTerms } from "./compared-terms";
import { matchContext } from "./match-context.server";
import { maySeeMatchesOfPosition, mayTuneMatchesOf } from "./policy";
import { readMatchExperts } from "./read-match-experts.server";
import { readMatchPositions } from "./read-match-positions.server";
import { applyWhatIf, findWhatIf, type WhatIf } from "./what-ifs";

export type MatchedPosition = {
  id: string;
  version: number;
  titleVi: string;
  titleEn: string;
  institution: { id: string; nameVi: string; nameEn: string; status: InstitutionStatus };
};

/** A position whose matches this actor may see, with everything needed to judge a pair. */
export type OpenedMatches = {
  position: MatchedPosition;
  /** The position as it stands, or with the tried change applied. */
  asked: MatchPosition;
  tried: WhatIf | null;
  /** The effective adjustments: those requested, otherwise those saved with the position. */
  context: MatchContext;
  saved: WeightAdjustments;
  /** Whether the actor may save weights. */
  mayTune: boolean;
  /** Whether the actor belongs to the institution. */
  isMember: boolean;
  /** Filters these experts to those whom the actor may find and who have not blocked the institution. */
  readExperts: (ids: readonly string[]) => Promise<MatchExpert[]>;
};

/**
 * Opens the matches of a position for an actor.
 * @param adjustments null for those saved with the position
 * @param tried the name of a loosened requirement (what-ifs.ts); one that does not apply to the position changes
 *   nothing
 * @throws Refusal `not_found` for actors who must not know of the position, `forbidden` while its institution is not
 *   verified
 */
export async function openMatches(
  actor: Actor,
  positionId: string,
  adjustments: WeightAdjustments | null,
  tried: string | null = null,
): Promise<OpenedMatches> {
  const row = await db.position.findUnique({
    where: { id: recordId(positionId) },
    select: {
      id: true,
      version: true,
      titleVi: true,
      titleEn: true,
      matchAdjustments: true,
      status: true,
      publishedAt: true,
      institution: { select: { id: true, nameVi: true, nameEn: true, status: true } },
    },
  });
  if (!row) throw new Refusal("not_found");
  const { matchAdjustments, status, publishedAt, ...position } = row;
  const verdict = maySeeMatchesOfPosition(actor, { ...position, status, publishedAt });
  if (!verdict.ok) throw new Refusal(verdict.code === "not_found" ? "not_found" : "forbidden");

  const saved = cleanAdjustments(matchAdjustments);
  // Experts who blocked the institution are removed before anything is judged.
  const context = { ...(await matchContext(() => false)), adjustments: adjustments ?? saved };
  const [matchable] = await readMatchPositions([position.id], context.today);
  if (!matchable) throw new Refusal("not_found");
  const change = findWhatIf(matchable.position, tried);
  return {
    position,
    asked: change === null ? matchable.position : applyWhatIf(matchable.position, change),
    tried: change,
    context,
    saved,
    mayTune: mayTuneMatchesOf(actor, position.institution).ok,
    isMember: membershipIn(actor, position.institution.id) !== null,
    readExperts: async (ids) =>
      (await readMatchExperts(ids, context.today, comparedTerms(matchable.position, context)))
        .filter(({ gate }) => mayFindExpert(actor, gate) && !gate.blockedInstitutionIds.includes(position.institution.id))
        .map(({ expert }) => expert),
  };
}
