import { type Actor, isAdministrator, isCoordinator } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/** Only administrators may change the list of skills; for everyone else its administration does not exist. */
export function mayEditSkills(actor: Actor): Verdict<"not_found"> {
  return isAdministrator(actor) ? allowed : refused("not_found");
}

/** Anyone who maintains profiles or positions, or helps with them, may propose a missing skill; requires a confirmed email address. */
export function mayProposeSkill(actor: Actor): Verdict<"not_found"> {
  if (actor.kind !== "user" || !actor.emailVerified) return refused("not_found");
  const uses = actor.expertId !== null || actor.memberships.length > 0 || isCoordinator(actor) || isAdministrator(actor);
  return uses ? allowed : refused("not_found");
}
