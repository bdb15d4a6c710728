import { type Actor, isAdministrator, isCoordinator, verifiedMemberships } from "~/domain/identity/model";
import { COUNTED_UNREAD } from "~/domain/notifications/ages";
import { type Translator } from "~/i18n/i18n.server";
import { type Locale, localePath } from "~/i18n/locale";
import { type ShellLink, type ShellUser } from "~/ui/site-shell";

/** The site's main links for this reader: only pages that will let them in. */
export function mainLinks(actor: Actor, locale: Locale, t: Translator): ShellLink[] {
  const to = (path: string) => localePath(locale, path);
  const searchesExperts = isCoordinator(actor) || verifiedMemberships(actor).length > 0;
  const isExpert = actor.kind === "user" && actor.expertId !== null;
  // Who has registered for an institution and not yet named it is on the way to one: the link opens that form.
  const isMember =
    actor.kind === "user" && (actor.memberships.length > 0 || (actor.expertId === null && actor.roles.size === 0));
  return [
    ...(isExpert ? [{ to: to("/profile"), label: t("nav.profile") }] : []),
    ...(isMember ? [{ to: to("/institution"), label: t("nav.institution") }] : []),
    { to: to("/positions"), label: t("nav.positions") },
    ...(isExpert ? [{ to: to("/recommended"), label: t("nav.recommended") }] : []),
    ...(searchesExperts ? [{ to: to("/experts"), label: t("nav.experts") }] : []),
    ...(isCoordinator(actor)
      ? [
          { to: to("/coordinator/institutions"), label: t("nav.institutions") },
          { to: to("/coordinator/supply-and-demand"), label: t("nav.supply") },
        ]
      : []),
    ...(isAdministrator(actor) ? [{ to: to("/admin"), label: t("nav.admin") }] : []),
  ];
}

/** The account menu, none for visitors: what a role opens is in the main links. */
export function shellUser(actor: Actor, locale: Locale, t: Translator, unread: number): ShellUser {
  if (actor.kind !== "user") return null;
  const to = (path: string) => localePath(locale, path);
  return {
    displayName: actor.displayName,
    links: [{ to: to("/account"), label: t("nav.account") }],
    notifications: { to: to("/notifications"), unread, many: COUNTED_UNREAD },
  };
}
