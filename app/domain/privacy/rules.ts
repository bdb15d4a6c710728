import { isCoordinator, verifiedMemberships, type Actor } from "~/domain/vocabulary/actor";
import { VISIBILITIES, type Visibility } from "~/domain/vocabulary/people";

/** The facts that decide who may find and see a profile. */
export type ProfileGate = {
  userId: string;
  visibility: Visibility;
  /** Null while unpublished. */
  publishedAt: Date | null;
  blockedInstitutionIds: readonly string[];
};

/** The capacity in which a reader sees a profile; null: not at all, as if it did not exist. */
export type ProfileAudience = "self" | "coordinator" | "institution" | "public";

/** Whether this actor finds the profile in search, matches and lists. */
export function mayFindExpert(actor: Actor, gate: ProfileGate): boolean {
  return findAudience(actor, gate) !== null;
}

/** The capacity in which the actor may open the profile; the owner always sees it, published or not. */
export function profileAudience(actor: Actor, gate: ProfileGate): ProfileAudience | null {
  if (actor.kind === "user" && actor.userId === gate.userId) return "self";
  return findAudience(actor, gate);
}

/**
 * A block applies to each member of the blocked institution, even if the profile is public and even if the member also
 * belongs to an institution that is not blocked: otherwise a second membership would bypass the block. A coordinator
 * sees profiles by role, so a block does not apply to that role.
 */
function findAudience(actor: Actor, gate: ProfileGate): Exclude<ProfileAudience, "self"> | null {
  if (gate.publishedAt === null || gate.visibility === "hidden") return null;
  if (isCoordinator(actor)) return "coordinator";
  if (belongsToBlocked(actor, gate.blockedInstitutionIds)) return null;
  if (gate.visibility === "coordinators") return null;
  if (verifiedMemberships(actor).length > 0) return "institution";
  return gate.visibility === "public" ? "public" : null;
}

/** Any membership counts, verified or not: a block names the institution, whatever its status. */
function belongsToBlocked(actor: Actor, blocked: readonly string[]): boolean {
  return actor.kind === "user" && actor.memberships.some((membership) => blocked.includes(membership.institutionId));
}

/** The audience of a search document; null: it must not be in the index. */
export type IndexAudience = {
  visibility: Exclude<Visibility, "hidden">;
  /** Institutions whose members must not find it. */
  blockedInstitutionIds: readonly string[];
};

/** Who may find a profile in the index; null for unpublished and hidden profiles. */
export function indexAudience(gate: ProfileGate): IndexAudience | null {
  if (gate.publishedAt === null || gate.visibility === "hidden") return null;
  return { visibility: gate.visibility, blockedInstitutionIds: [...gate.blockedInstitutionIds].sort() };
}

/**
 * Visibilities the actor may search; empty if the actor may not search experts. The same rule as `mayFindExpert` in the
 * form that a filter needs; `blockedFor` adds the blocks.
 */
export function searchableVisibilities(actor: Actor): readonly Exclude<Visibility, "hidden">[] {
  if (isCoordinator(actor)) return ["coordinators", "institutions", "public"];
  if (verifiedMemberships(actor).length > 0) return ["institutions", "public"];
  return ["public"];
}

/** Institutions whose blocks apply to the actor: records that block any of these are excluded. */
export function blockedFor(actor: Actor): readonly string[] {
  const memberships = actor.kind === "user" ? actor.memberships : [];
  return isCoordinator(actor) ? [] : memberships.map((membership) => membership.institutionId);
}

/**
 * Whether a change of visibility lets new people find the profile. For a published profile this needs its own consent,
 * for the audience it names; a narrower audience needs none, since the consent for the wider one covers it.
 */
export function isWider(to: Visibility, from: Visibility): boolean {
  return VISIBILITIES.indexOf(to) > VISIBILITIES.indexOf(from);
}
