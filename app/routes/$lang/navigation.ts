import { type Actor, isAdministrator, isCoordinator, verifiedMemberships } from "~/domain/identity/model";
import { type Translator } from "~/i18n/i18n.server";
import { type Locale, localePath } from "~/i18n/locale";
import { type ShellLink, type ShellUser } from "~/ui/site-shell";

/** The site's main links for this reader: only pages that will let them in. */
export function mainLinks(actor: Actor, locale: Locale, t: Translator): ShellLink[] {
  const to = (path: string) => localePath(locale, path);
  const searchesExperts = isCoordinator(actor) || verifiedMemberships(actor).length > 0;
  return [
    { to: to("/positions"), label: t("nav.positions") },
    ...(actor.kind === "user" && actor.expertId !== null ? [{ to: to("/recommended"), label: t("nav.recommended") }] : []),
    ...(searchesExperts ? [{ to: to("/experts"), label: t("nav.experts") }] : []),
    ...(isCoordinator(actor) ? [{ to: to("/coordinator/institutions"), label: t("nav.institutions") }] : []),
  ];
}

/** The account menu: a person's own pages, none for visitors. */
export function shellUser(actor: Actor, locale: Locale, t: Translator): ShellUser {
  if (actor.kind !== "user") return null;
  const to = (path: string) => localePath(locale, path);
  return {
    displayName: actor.displayName,
    links: [
      ...(actor.expertId === null ? [] : [{ to: to("/profile"), label: t("nav.profile") }]),
      ...(actor.memberships.length === 0 ? [] : [{ to: to("/institution"), label: t("nav.institution") }]),
      ...(isAdministrator(actor) ? [{ to: to("/admin"), label: t("nav.admin") }] : []),
      { to: to("/account"), label: t("nav.account") },
    ],
  };
}
