import { type Actor, isCoordinator, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type ListRight } from "./model";

/** Who may open lists: coordinators and all members of verified institutions, with a confirmed address. */
export function mayOpenShortlists(actor: Actor): Verdict<"not_found"> {
  return isCoordinator(actor) || verifiedMemberships(actor).length > 0 ? allowed : refused("not_found");
}

/** Who may create and change lists: coordinators, and owners and recruiters of verified institutions. Viewers can only read. */
export function mayKeepShortlists(actor: Actor): Verdict<"forbidden"> {
  return isCoordinator(actor) || verifiedMemberships(actor).some(({ role }) => role !== "viewer") ? allowed : refused("forbidden");
}

export type ListFacts = {
  ownerId: string;
  /** Institutions that its owner belongs to. */ ownerInstitutions: readonly string[];
  shares: readonly { userId: string | null; institutionId: string | null; mayEdit: boolean }[];
};

/**
 * The actor's right on this list; null: it does not exist for them. A user who loses the role that opens lists loses
 * access to their own lists too, until the role is given back; a user who may no longer change lists keeps reading
 * them. A list shared with a colleague is available as long as they are colleagues: coordinators, or members of the
 * same institution as the owner. Which people on the list the reader sees is checked for each profile
 * (`mayFindExpert`), whatever the right.
 */
export function listRight(actor: Actor, list: ListFacts): ListRight | null {
  if (actor.kind !== "user" || !mayOpenShortlists(actor).ok) return null;
  const keeps = mayKeepShortlists(actor).ok;
  if (list.ownerId === actor.userId) return keeps ? "owner" : "read";
  const institutions = colleagueInstitutions(actor);
  const colleagues = isCoordinator(actor) || list.ownerInstitutions.some((id) => institutions.includes(id));
  const own = colleagues ? list.shares.find((share) => share.userId === actor.userId) : undefined;
  if (own) return own.mayEdit && keeps ? "edit" : "read";
  return list.shares.some(({ institutionId }) => institutionId !== null && institutions.includes(institutionId)) ? "people" : null;
}

/** Institutions whose members are the actor's colleagues for sharing. */
export function colleagueInstitutions(actor: UserActor): string[] {
  return verifiedMemberships(actor).map(({ institutionId }) => institutionId);
}
