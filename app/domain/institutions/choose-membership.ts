import { type Membership, type UserActor } from "~/domain/vocabulary/actor";

/** The institution that a page is about: the one asked for when the actor belongs to it, else the first. Null without any. */
export function chooseMembership(actor: UserActor, wanted: string | null): Membership | null {
  return actor.memberships.find((membership) => membership.institutionId === wanted) ?? actor.memberships[0] ?? null;
}
