import { type Actor, membershipIn } from "~/domain/vocabulary/actor";
import { type InstitutionStatus, type MemberRole } from "~/domain/vocabulary/institutions";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type PositionStatus } from "~/domain/vocabulary/positions";

/** What a member of an institution may do with its positions. */
export const POSITION_ACTIONS = ["view", "create", "edit", "publish", "close", "reopen", "delete"] as const;
export type PositionAction = (typeof POSITION_ACTIONS)[number];

const ALLOWED: Record<MemberRole, readonly PositionAction[]> = {
  owner: POSITION_ACTIONS,
  recruiter: POSITION_ACTIONS,
  viewer: ["view"],
};

/**
 * Whether the actor may do this to the positions of an institution. `not_found` for everyone outside the institution,
 * who must not learn which positions it has; `forbidden` for a member whose role does not allow it.
 */
export function mayOnPositions(actor: Actor, institutionId: string, action: PositionAction): Verdict<"not_found" | "forbidden"> {
  const membership = membershipIn(actor, institutionId);
  if (actor.kind !== "user" || !actor.emailVerified || !membership) return refused("not_found");
  return ALLOWED[membership.role].includes(action) ? allowed : refused("forbidden");
}

/** Whether the actor may read the public page: anyone if a verified institution has published it, its members always. */
export function mayReadPosition(
  actor: Actor,
  position: { institutionId: string; status: PositionStatus; publishedAt: Date | null; institutionStatus: InstitutionStatus },
): boolean {
  if (mayOnPositions(actor, position.institutionId, "view").ok) return true;
  return position.status !== "draft" && position.publishedAt !== null && position.institutionStatus === "verified";
}
