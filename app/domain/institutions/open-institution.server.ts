import { type UserActor } from "~/domain/vocabulary/actor";
import { chooseMembership } from "./choose-membership";
import { listOwnInstitutions, type OwnInstitution } from "./list-own-institutions.server";

/**
 * The institution whose pages the actor opens, and the actor's others. Null when the actor belongs to none.
 * @param wanted the id that the address names, if any; ignored if the actor is not a member
 */
export async function openInstitution(
  actor: UserActor,
  wanted: string | null,
): Promise<{ institution: OwnInstitution; others: OwnInstitution[] } | null> {
  const membership = chooseMembership(actor, wanted);
  if (!membership) return null;
  const all = await listOwnInstitutions(actor);
  const institution = all.find((each) => each.id === membership.institutionId);
  return institution ? { institution, others: all.filter((each) => each !== institution) } : null;
}
