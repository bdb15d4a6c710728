import { type Actor, isCoordinator } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/** Who sees doubles and decides on them: coordinators. To everyone else the desk does not exist. */
export function mayDecideDuplicates(actor: Actor): Verdict<"not_found"> {
  return isCoordinator(actor) ? allowed : refused("not_found");
}

/** Nobody decides on a profile of their own. */
export function mayMerge(actor: Actor, owners: readonly string[]): Verdict<"own_profile"> {
  return actor.kind === "user" && owners.includes(actor.userId) ? refused("own_profile") : allowed;
}
