import { type Membership, type UserActor } from "~/domain/vocabulary/actor";

/** The institution of a page: the requested one if the actor is a member, else their first. Null when they have none. */
export function chooseMembership(actor: UserActor, wanted: string | null): Membership | null {
  return actor.memberships.find((membership) => membership.institutionId === wanted) ?? actor.memberships[0] ?? null;
}
