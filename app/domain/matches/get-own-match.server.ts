import { type Actor } from "~/domain/vocabulary/actor";
import { type MatchResult } from "~/domain/matching/model";
import { matchPair } from "~/domain/matching/score";
import { recordId } from "~/domain/record-id";
import { comparedTerms } from "./compared-terms";
import { matchContext } from "./match-context.server";
import { readMatchExperts } from "./read-match-experts.server";
import { readMatchPositions } from "./read-match-positions.server";

export type OwnMatch = {
  result: MatchResult;
  /** The expert blocked the institution, so nothing is judged. */
  youBlocked: boolean;
  published: boolean;
};

/**
 * How well a position fits the actor's own profile, with the default weights; null for actors without a profile. The
 * caller must have checked that the actor may read the position.
 */
export async function getOwnMatch(actor: Actor, positionId: string): Promise<OwnMatch | null> {
  if (actor.kind !== "user" || actor.expertId === null || !actor.emailVerified) return null;
  const context = await matchContext(() => false);
  const [asked] = await readMatchPositions([recordId(positionId)], context.today);
  if (!asked) return null;
  // Passing the terms of this position allows using the stored ranking row, so a long profile is not parsed again for every page.
  const [own] = await readMatchExperts([actor.expertId], context.today, comparedTerms(asked.position, context));
  if (!own) return null;
  const youBlocked = own.gate.blockedInstitutionIds.includes(asked.institutionId);
  return {
    result: matchPair(own.expert, asked.position, { ...context, isBlocked: () => youBlocked }),
    youBlocked,
    published: own.gate.publishedAt !== null,
  };
}
