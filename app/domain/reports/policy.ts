import { type Actor, isCoordinator, verifiedMemberships } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { type Selection } from "./selection";

/** Whose cases somebody may see counted: everyone's, or those of one's own institutions. Null: nobody's. */
export type ReportReach = { everyone: true } | { everyone: false; institutions: readonly string[] };

/**
 * Coordinators count all cases; owners and recruiters of a verified institution those of theirs. An administrator has no
 * right by that role alone.
 */
export function reportReach(actor: Actor): ReportReach | null {
  if (isCoordinator(actor)) return { everyone: true };
  const institutions = verifiedMemberships(actor)
    .filter(({ role }) => role !== "viewer")
    .map(({ institutionId }) => institutionId);
  return institutions.length > 0 ? { everyone: false, institutions } : null;
}

/**
 * The selection as far as the actor may see it counted: an institution's people get their own, and of it
 * what they know of.
 * @throws Refusal `not_found` for those who see no reports, and for another's institution
 */
export function withinReach(actor: Actor, selection: Selection): Selection {
  const reach = reportReach(actor);
  if (!reach) throw new Refusal("not_found");
  if (reach.everyone) return selection;
  const institution = selection.institution ?? reach.institutions[0] ?? null;
  if (institution === null || !reach.institutions.includes(institution)) throw new Refusal("not_found");
  return { ...selection, institution, known: true };
}

/** Whether a report of this selection may be shown to the actor as it is. */
export function mayReadSelection(actor: Actor, selection: Selection): boolean {
  const reach = reportReach(actor);
  if (!reach || reach.everyone) return reach !== null;
  return selection.known && selection.institution !== null && reach.institutions.includes(selection.institution);
}
