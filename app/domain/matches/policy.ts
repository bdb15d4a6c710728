import { isCoordinator, membershipIn, type Actor } from "~/domain/vocabulary/actor";
import { type InstitutionStatus } from "~/domain/vocabulary/institutions";
import { type PositionStatus } from "~/domain/vocabulary/positions";
import { mayReadPosition } from "~/domain/positions/policy";
import { allowed, refused, type Verdict } from "~/domain/verdict";

/**
 * Whether the actor may see which experts fit a position: coordinators, and members of the institution once it is
 * verified. `not_found` for everyone else, who must not learn which positions exist; `institution_not_verified` for its
 * members until then, since expert search is closed to them as well.
 */
export function maySeeMatchesOf(
  actor: Actor,
  institution: { id: string; status: InstitutionStatus },
): Verdict<"not_found" | "institution_not_verified"> {
  if (isCoordinator(actor)) return allowed;
  if (actor.kind !== "user" || !actor.emailVerified || !membershipIn(actor, institution.id)) return refused("not_found");
  return institution.status === "verified" ? allowed : refused("institution_not_verified");
}

/**
 * The same for one position. In addition, the actor must be able to read the position at all, so that a draft stays
 * within the institution, hidden even from coordinators who know its id.
 */
export function maySeeMatchesOfPosition(
  actor: Actor,
  position: { status: PositionStatus; publishedAt: Date | null; institution: { id: string; status: InstitutionStatus } },
): Verdict<"not_found" | "institution_not_verified"> {
  const { institution, status, publishedAt } = position;
  const readable = mayReadPosition(actor, { institutionId: institution.id, status, publishedAt, institutionStatus: institution.status });
  return readable ? maySeeMatchesOf(actor, institution) : refused("not_found");
}

/**
 * Whether the actor may save weights for a position, which then apply to everyone's view of its list: coordinators, and
 * the owners and recruiters of the institution. `not_found` for those who may not see its matches at all.
 */
export function mayTuneMatchesOf(
  actor: Actor,
  institution: { id: string; status: InstitutionStatus },
): Verdict<"not_found" | "institution_not_verified" | "forbidden"> {
  const seen = maySeeMatchesOf(actor, institution);
  if (!seen.ok || isCoordinator(actor)) return seen;
  return membershipIn(actor, institution.id)?.role === "viewer" ? refused("forbidden") : allowed;
}

/** Whether the actor may see which positions fit an expert: the expert, and coordinators. */
export function maySeePositionsFor(actor: Actor, expertId: string): Verdict<"not_found"> {
  if (actor.kind !== "user" || !actor.emailVerified) return refused("not_found");
  return actor.expertId === expertId || isCoordinator(actor) ? allowed : refused("not_found");
}
