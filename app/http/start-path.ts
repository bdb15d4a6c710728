import { type Actor } from "~/domain/vocabulary/actor";
import { localePath, type Locale } from "~/i18n/locale";

/** The start page of a person, right after signing in. */
export function startPath(actor: Actor, locale: Locale): string {
  return localePath(locale, start(actor));
}

function start(actor: Actor): string {
  if (actor.kind === "visitor") return "/";
  if (!actor.emailVerified) return "/verify-email";
  const { memberships, expertId } = actor;
  const beginsWithInstitution = actor.roles.size === 0 && memberships.length === 0 && expertId === null;
  return beginsWithInstitution ? "/institution/new" : "/home";
}
