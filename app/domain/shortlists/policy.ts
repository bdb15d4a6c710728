import { type Actor, isCoordinator, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type ListRight } from "./model";

/** Who opens lists at all: coordinators and everybody of a verified institution, with a confirmed address. */
export function mayOpenShortlists(actor: Actor): Verdict<"not_found"> {
  return isCoordinator(actor) || verifiedMemberships(actor).length > 0 ? allowed : refused("not_found");
}

/** Who makes and changes lists: coordinators, and owners and recruiters of verified institutions. Viewers read. */
export function mayKeepShortlists(actor: Actor): Verdict<"forbidden"> {
  return isCoordinator(actor) || verifiedMemberships(actor).some(({ role }) => role !== "viewer") ? allowed : refused("forbidden");
}

export type ListFacts = {
  ownerId: string;
  /** Institutions that its owner belongs to. */ ownerInstitutions: readonly string[];
  shares: readonly { userId: string | null; institutionId: string | null; mayEdit: boolean }[];
};

/**
 * What the actor may do with this list; null: it is not there for them. Whoever has lost the office that opens lists has
 * lost the own ones with it, until it is given back; who may no longer change any reads. What was shared with a colleague
 * is there while they are colleagues: coordinators, or people of one institution with the owner. Whom of the people on it the
 * reader sees is asked of each profile (`mayFindExpert`), whatever the right.
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

/** Institutions whose people the actor shares with as colleagues. */
export function colleagueInstitutions(actor: UserActor): string[] {
  return verifiedMemberships(actor).map(({ institutionId }) => institutionId);
}
