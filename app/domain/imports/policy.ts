import { type Actor, isCoordinator, verifiedMemberships } from "~/domain/vocabulary/actor";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type ImportKind } from "./model";

/** The kinds that the actor may import: both kinds for coordinators, positions for owners and recruiters of verified institutions. */
export function importableKinds(actor: Actor): readonly ImportKind[] {
  if (isCoordinator(actor)) return ["experts", "positions"];
  return recruitingInstitutions(actor).length > 0 ? ["positions"] : [];
}

/** Verified institutions whose positions the actor manages as owner or recruiter. */
export function recruitingInstitutions(actor: Actor): readonly string[] {
  return verifiedMemberships(actor)
    .filter((membership) => membership.role !== "viewer")
    .map((membership) => membership.institutionId);
}

/** For actors who may import nothing, the pages do not exist. */
export function mayImport(actor: Actor, kind: ImportKind): Verdict<"not_found"> {
  return importableKinds(actor).includes(kind) ? allowed : refused("not_found");
}

/** A coordinator may import positions for any verified institution, owners and recruiters for their own. */
export function mayImportFor(actor: Actor, institution: { id: string; status: string }): Verdict<"not_found"> {
  if (institution.status !== "verified") return refused("not_found");
  return isCoordinator(actor) || recruitingInstitutions(actor).includes(institution.id) ? allowed : refused("not_found");
}

/**
 * An import holds data about people who have not agreed to anything yet: only its importer sees it, as long as that
 * person may import its kind.
 */
export function maySeeImport(
  actor: Actor,
  batch: { createdBy: string; kind: ImportKind; institutionId: string | null },
): Verdict<"not_found"> {
  if (actor.kind !== "user" || actor.userId !== batch.createdBy) return refused("not_found");
  if (batch.institutionId === null) return mayImport(actor, batch.kind);
  return isCoordinator(actor) || recruitingInstitutions(actor).includes(batch.institutionId) ? allowed : refused("not_found");
}
