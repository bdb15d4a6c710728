import { type Actor, isAdministrator, isCoordinator } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/** The list of skills is the administrators' to change; to everyone else its administration does not exist. */
export function mayEditSkills(actor: Actor): Verdict<"not_found"> {
  return isAdministrator(actor) ? allowed : refused("not_found");
}

/** Whoever fills profiles or positions, or helps with them, may say that a skill is missing; with a confirmed address. */
export function mayProposeSkill(actor: Actor): Verdict<"not_found"> {
  if (actor.kind !== "user" || !actor.emailVerified) return refused("not_found");
  const uses = actor.expertId !== null || actor.memberships.length > 0 || isCoordinator(actor) || isAdministrator(actor);
  return uses ? allowed : refused("not_found");
}
