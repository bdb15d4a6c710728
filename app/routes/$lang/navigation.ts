import { type Actor, type UserActor, isAdministrator, isCoordinator, verifiedMemberships } from "~/domain/vocabulary/actor";
import { importableKinds } from "~/domain/imports/policy";
import { COUNTED_UNREAD } from "~/domain/notifications/ages";
import { type Translator } from "~/i18n/i18n";
import { type Locale, localePath } from "~/i18n/locale";
import { type ShellGroup, type ShellLink, type ShellUser } from "~/ui/site-shell";

/** The site's main links for this reader: only pages that they can open. */
export function mainLinks(actor: Actor, locale: Locale, t: Translator): (ShellLink | ShellGroup)[] {
  const to = (path: string) => localePath(locale, path);
  const link = (path: string, label: string): ShellLink => ({ to: to(path), label });
  if (actor.kind === "visitor") return [link("/positions", t("nav.positions"))];
  const isExpert = actor.expertId !== null;
  // Someone who registered for an institution but has not created it yet: the link opens that form.
  const isMember = actor.memberships.length > 0 || (!isExpert && actor.roles.size === 0);
  const searchesExperts = isCoordinator(actor) || verifiedMemberships(actor).length > 0;
  const desk = deskLinks(actor, t, link);
  return [
    ...(actor.emailVerified ? [link("/home", t("nav.home"))] : []),
    ...(actor.emailVerified ? [link("/cases", t("nav.cases"))] : []),
    ...(isExpert ? [link("/profile", t("nav.profile"))] : []),
    ...(isMember ? [link("/institution", t("nav.institution"))] : []),
    link("/positions", t("nav.positions")),
    ...(isExpert ? [link("/recommended", t("nav.recommended"))] : []),
    ...(searchesExperts ? [link("/experts", t("nav.experts"))] : []),
    ...(desk.length > 0 ? [{ label: t("nav.desk"), links: desk }] : []),
    ...(isAdministrator(actor) ? [link("/admin", t("nav.admin"))] : []),
  ];
}

/** The work pages for searching, cases and reports, each shown only if the actor may open it. */
function deskLinks(actor: UserActor, t: Translator, link: (path: string, label: string) => ShellLink): ShellLink[] {
  const coordinator = isCoordinator(actor);
  const staff = coordinator || verifiedMemberships(actor).length > 0;
  const edits = verifiedMemberships(actor).some((membership) => membership.role !== "viewer");
  return [
    ...(staff
      ? [link("/searches", t("nav.searches")), link("/shortlists", t("nav.shortlists")), link("/engagements", t("nav.engagements"))]
      : []),
    ...(importableKinds(actor).length > 0 ? [link("/imports", t("nav.imports"))] : []),
    ...(coordinator || edits ? [link("/reports", t("nav.reports"))] : []),
    ...(coordinator
      ? [
          link("/coordinator/institutions", t("nav.institutions")),
          link("/coordinator/duplicates", t("nav.duplicates")),
          link("/coordinator/supply-and-demand", t("nav.supply")),
        ]
      : []),
  ];
}

/** The account menu; empty for visitors. Links that depend on a role are in the main links. */
export function shellUser(actor: Actor, locale: Locale, t: Translator, unread: number): ShellUser {
  if (actor.kind !== "user") return null;
  const to = (path: string) => localePath(locale, path);
  return {
    displayName: actor.displayName,
    links: [
      ...(actor.emailVerified ? [{ to: to("/searches"), label: t("nav.searches") }] : []),
      { to: to("/account"), label: t("nav.account") },
    ],
    notifications: { to: to("/notifications"), unread, many: COUNTED_UNREAD },
  };
}
