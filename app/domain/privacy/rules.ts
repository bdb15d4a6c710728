import { isCoordinator, verifiedMemberships, type Actor } from "~/domain/vocabulary/actor";
import { VISIBILITIES, type Visibility } from "~/domain/vocabulary/people";

/** What decides who may find and see a profile. */
export type ProfileGate = {
  userId: string;
  visibility: Visibility;
  /** Null while unpublished. */
  publishedAt: Date | null;
  blockedInstitutionIds: readonly string[];
};

/** In which capacity someone sees a profile; null: not at all, as if it did not exist. */
export type ProfileAudience = "self" | "coordinator" | "institution" | "public";

/** Whether this actor finds the profile in search, matches and lists. */
export function mayFindExpert(actor: Actor, gate: ProfileGate): boolean {
  return findAudience(actor, gate) !== null;
}

/** In which capacity the actor may open the profile; the owner always sees it, published or not. */
export function profileAudience(actor: Actor, gate: ProfileGate): ProfileAudience | null {
  if (actor.kind === "user" && actor.userId === gate.userId) return "self";
  return findAudience(actor, gate);
}

/**
 * A blocked institution is refused to each of its members, even when the profile is public and even when the person
 * also belongs to an institution that is not blocked: otherwise a second membership would be the way around a block.
 * A coordinator sees by office, so a block does not apply to the office.
 */
function findAudience(actor: Actor, gate: ProfileGate): Exclude<ProfileAudience, "self"> | null {
  if (gate.publishedAt === null || gate.visibility === "hidden") return null;
  if (isCoordinator(actor)) return "coordinator";
  if (belongsToBlocked(actor, gate.blockedInstitutionIds)) return null;
  if (gate.visibility === "coordinators") return null;
  if (verifiedMemberships(actor).length > 0) return "institution";
  return gate.visibility === "public" ? "public" : null;
}

/** Any membership counts, verified or not: a block names the institution, not its standing here. */
function belongsToBlocked(actor: Actor, blocked: readonly string[]): boolean {
  return actor.kind === "user" && actor.memberships.some((membership) => blocked.includes(membership.institutionId));
}

/** Who a search document is for; null: it must not be in the index. */
export type IndexAudience = {
  visibility: Exclude<Visibility, "hidden">;
  /** Institutions whose people must not find it. */
  blockedInstitutionIds: readonly string[];
};

/** What the index may hold of a profile and for whom; null for unpublished and hidden ones. */
export function indexAudience(gate: ProfileGate): IndexAudience | null {
  if (gate.publishedAt === null || gate.visibility === "hidden") return null;
  return { visibility: gate.visibility, blockedInstitutionIds: [...gate.blockedInstitutionIds].sort() };
}

/**
 * Visibilities the actor may search among; empty when expert search is closed to the actor. The same rule as
 * `mayFindExpert` in the form a filter needs; blocks come on top by `blockedFor`.
 */
export function searchableVisibilities(actor: Actor): readonly Exclude<Visibility, "hidden">[] {
  if (isCoordinator(actor)) return ["coordinators", "institutions", "public"];
  if (verifiedMemberships(actor).length > 0) return ["institutions", "public"];
  return ["public"];
}

/** Institutions whose blocks apply to the actor: records that block any of these are not for them. */
export function blockedFor(actor: Actor): readonly string[] {
  const memberships = actor.kind === "user" ? actor.memberships : [];
  return isCoordinator(actor) ? [] : memberships.map((membership) => membership.institutionId);
}

/**
 * Whether a change of visibility lets people find the profile who could not before. For a published profile that takes
 * a consent of its own, for the audience it names; a narrower circle takes none, the consent for the wider one covers it.
 */
export function isWider(to: Visibility, from: Visibility): boolean {
  return VISIBILITIES.indexOf(to) > VISIBILITIES.indexOf(from);
}
