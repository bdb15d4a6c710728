import { type Actor, isCoordinator, membershipIn } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type MemberRole } from "~/domain/vocabulary/institutions";

export const INSTITUTION_ACTIONS = ["view", "edit_data", "manage_members", "leave"] as const;
export type InstitutionAction = (typeof INSTITUTION_ACTIONS)[number];

const ALLOWED: Record<MemberRole, readonly InstitutionAction[]> = {
  owner: INSTITUTION_ACTIONS,
  recruiter: ["view", "leave"],
  viewer: ["view", "leave"],
};

/** Whether the actor may do this to an institution; `not_found` outside it, `forbidden` for the role. */
export function mayOnInstitution(actor: Actor, institutionId: string, action: InstitutionAction): Verdict<"not_found" | "forbidden"> {
  const membership = membershipIn(actor, institutionId);
  if (actor.kind !== "user" || !actor.emailVerified || !membership) return refused("not_found");
  return ALLOWED[membership.role].includes(action) ? allowed : refused("forbidden");
}

/** Whether the actor may decide on institutions. For everyone else the desk does not exist. */
export function mayVerifyInstitutions(actor: Actor): Verdict<"not_found"> {
  return isCoordinator(actor) ? allowed : refused("not_found");
}
