import { type UserActor } from "~/domain/vocabulary/actor";
import { chooseMembership } from "./choose-membership";
import { listOwnInstitutions, type OwnInstitution } from "./list-own-institutions.server";

/**
 * The institution whose pages the actor opens, and the actor's others. Null for who belongs to none.
 * @param wanted the id that the address names, if any; one that is not the actor's is passed over
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
