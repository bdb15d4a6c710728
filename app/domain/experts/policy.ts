import { isCoordinator, type Actor, type UserActor } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/** Only the person whom a profile is about may edit it: no coordinator, no administrator. */
export function mayEditProfile(actor: UserActor, profile: { userId: string }): Verdict<"not_own"> {
  return actor.userId === profile.userId ? allowed : refused("not_own");
}

/** Coordinators may verify experts, but not themselves. */
export function mayVerifyExpert(actor: Actor, expert: { userId: string }): Verdict<"not_coordinator" | "own_profile"> {
  if (actor.kind !== "user" || !isCoordinator(actor)) return refused("not_coordinator");
  return actor.userId === expert.userId ? refused("own_profile") : allowed;
}
