import { type Locale } from "~/i18n/locale";
import { type InstitutionStatus, type MemberRole } from "./institutions";

export const ROLES = ["coordinator", "administrator"] as const;
export type Role = (typeof ROLES)[number];

export type Membership = { institutionId: string; institutionStatus: InstitutionStatus; role: MemberRole };

/** Someone who is not signed in. */
export type Visitor = { kind: "visitor" };

/** A signed-in user: built once per request from the session, never from a form. */
export type UserActor = {
  kind: "user";
  userId: string;
  displayName: string;
  locale: Locale;
  emailVerified: boolean;
  roles: ReadonlySet<Role>;
  /** The user's own expert profile. */
  expertId: string | null;
  memberships: readonly Membership[];
};

export type Actor = Visitor | UserActor;

export const visitor: Visitor = Object.freeze({ kind: "visitor" });

export function isCoordinator(actor: Actor): boolean {
  return actor.kind === "user" && actor.emailVerified && actor.roles.has("coordinator");
}

export function isAdministrator(actor: Actor): boolean {
  return actor.kind === "user" && actor.emailVerified && actor.roles.has("administrator");
}

/** The actor's membership in one institution, whatever its status. */
export function membershipIn(actor: Actor, institutionId: string): Membership | null {
  if (actor.kind !== "user") return null;
  return actor.memberships.find((membership) => membership.institutionId === institutionId) ?? null;
}

/** Memberships in verified institutions, which give an institution's members access to expert search. */
export function verifiedMemberships(actor: Actor): readonly Membership[] {
  if (actor.kind !== "user" || !actor.emailVerified) return [];
  return actor.memberships.filter((membership) => membership.institutionStatus === "verified");
}
