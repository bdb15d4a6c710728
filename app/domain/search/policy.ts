import { isAdministrator, isCoordinator, verifiedMemberships, type Actor } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/**
 * Who may search experts: coordinators and members of verified institutions. A member of an institution that is not yet
 * verified gets that reason; for everyone else the search is closed.
 */
export function maySearchExperts(actor: Actor): Verdict<"unauthenticated" | "institution_not_verified" | "forbidden"> {
  if (actor.kind === "visitor") return refused("unauthenticated");
  const isMember = actor.memberships.length > 0;
  if (isCoordinator(actor) || verifiedMemberships(actor).length > 0) return allowed;
  return refused(isMember ? "institution_not_verified" : "forbidden");
}

/** Only administrators may request a rebuild. It costs engine time and deletes no data. */
export function mayRebuildIndex(actor: Actor): Verdict<"not_administrator"> {
  return isAdministrator(actor) ? allowed : refused("not_administrator");
}
