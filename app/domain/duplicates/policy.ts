import { type Actor, isCoordinator } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/** Only coordinators see duplicates and decide on them. For everyone else the page does not exist. */
export function mayDecideDuplicates(actor: Actor): Verdict<"not_found"> {
  return isCoordinator(actor) ? allowed : refused("not_found");
}

/** Nobody may decide on their own profile. */
export function mayMerge(actor: Actor, owners: readonly string[]): Verdict<"own_profile"> {
  return actor.kind === "user" && owners.includes(actor.userId) ? refused("own_profile") : allowed;
}
