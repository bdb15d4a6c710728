import { isCoordinator, type Actor, type UserActor } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/** A profile is edited by the person it is about, nobody else: not by a coordinator, not by an administrator. */
export function mayEditProfile(actor: UserActor, profile: { userId: string }): Verdict<"not_own"> {
  return actor.userId === profile.userId ? allowed : refused("not_own");
}

/** Coordinators vouch for experts, but never for themselves. */
export function mayVerifyExpert(actor: Actor, expert: { userId: string }): Verdict<"not_coordinator" | "own_profile"> {
  if (actor.kind !== "user" || !isCoordinator(actor)) return refused("not_coordinator");
  return actor.userId === expert.userId ? refused("own_profile") : allowed;
}
