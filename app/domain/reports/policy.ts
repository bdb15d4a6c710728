import { type Actor, isCoordinator, verifiedMemberships } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { type Selection } from "./selection";

/** Whose cases an actor may see counted: all, or those of the actor's own institutions. Null: none. */
export type ReportAccess = { everyone: true } | { everyone: false; institutions: readonly string[] };

/**
 * Coordinators may count all cases, owners and recruiters of a verified institution those of their institution. The
 * administrator role alone grants no access.
 */
export function reportAccess(actor: Actor): ReportAccess | null {
  if (isCoordinator(actor)) return { everyone: true };
  const institutions = verifiedMemberships(actor)
    .filter(({ role }) => role !== "viewer")
    .map(({ institutionId }) => institutionId);
  return institutions.length > 0 ? { everyone: false, institutions } : null;
}

/**
 * The selection restricted to what the actor may see counted: members of an institution get their own institution's
 * cases, and only those that it knows of.
 * @throws Refusal `not_found` for actors without access to reports, and for another institution
 */
export function restrictSelection(actor: Actor, selection: Selection): Selection {
  const reach = reportAccess(actor);
  if (!reach) throw new Refusal("not_found");
  if (reach.everyone) return selection;
  const institution = selection.institution ?? reach.institutions[0] ?? null;
  if (institution === null || !reach.institutions.includes(institution)) throw new Refusal("not_found");
  return { ...selection, institution, known: true };
}

/** Whether a report of this selection may be shown to the actor as it is. */
export function mayReadSelection(actor: Actor, selection: Selection): boolean {
  const reach = reportAccess(actor);
  if (!reach || reach.everyone) return reach !== null;
  return selection.known && selection.institution !== null && reach.institutions.includes(selection.institution);
}
