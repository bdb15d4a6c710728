import { Form, Link } from "@remix-run/react";
import { ChevronDown, Menu as MenuIcon } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "./button";
import { LanguageSwitch } from "./language-switch";
import { Logo } from "./logo";
import { Menu } from "./menu";
import { NotificationBell } from "./notification-bell";
import { NavGroup, NavItem } from "./nav-item";
import { type ShellGroup, type ShellLink, type ShellUser } from "./site-shell";
import { ThemeSwitch } from "./theme-switch";

/** The site header: logo, navigation, language, theme, account. Menus are <details>: they work without JavaScript. */
export function SiteHeader({ user, nav }: { user: ShellUser; nav: (ShellLink | ShellGroup)[] }) {
  const { t } = useTranslation("ui");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <header data-site className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page items-center gap-2 px-4 py-2 md:px-6 xl:gap-4">
        <Link
          to={localePath(locale, "/")}
          className="mr-auto flex min-h-11 items-center gap-2.5 text-lg font-semibold tracking-tight whitespace-nowrap text-ink no-underline"
        >
          <Logo />
          {tc("appName")}
        </Link>
        <nav aria-label={t("header.main")} className="hidden flex-wrap items-center justify-end lg:flex">
          {nav.map((entry) => ("links" in entry ? <NavGroup key={entry.label} {...entry} /> : <NavItem key={entry.to} {...entry} />))}
        </nav>
        {user ? <NotificationBell {...user.notifications} /> : null}
        <LanguageSwitch />
        <div className="hidden lg:block">
          <ThemeSwitch />
        </div>
        <div className="hidden lg:block">
          {user ? (
            <Menu
              summaryClass="max-w-28 gap-1 px-2 font-medium xl:max-w-56 xl:px-3"
              panelClass="w-64"
              summary={
                <>
                  <span className="truncate">{user.displayName}</span>
                  <ChevronDown aria-hidden="true" className="size-4 shrink-0 group-open:rotate-180" />
                </>
              }
            >
              <AccountLinks user={user} />
            </Menu>
          ) : (
            <GuestLinks />
          )}
        </div>
        <Menu
          className="lg:hidden"
          summaryClass="min-w-11 justify-center"
          panelClass="w-72 max-w-[calc(100vw-2rem)]"
          summary={
            <>
              <MenuIcon aria-hidden="true" className="size-6" />
              <span className="sr-only">{t("header.menu")}</span>
            </>
          }
        >
          <nav aria-label={t("header.menu")}>
            {nav.map((entry) =>
              "links" in entry ? <NavGroup key={entry.label} {...entry} open /> : <NavItem key={entry.to} {...entry} />,
            )}
          </nav>
          <div className="mt-2 border-t border-line pt-2">
            {user ? (
              <>
                <p className="px-3 py-1 text-sm text-ink-soft">{user.displayName}</p>
                <AccountLinks user={user} />
              </>
            ) : (
              <GuestLinks />
            )}
          </div>
          <div className="mt-2 border-t border-line pt-2">
            <p className="px-3 py-1 text-sm text-ink-soft">{t("header.theme")}</p>
            <ThemeSwitch inline />
          </div>
        </Menu>
      </div>
    </header>
  );
}

function GuestLinks() {
  const { t } = useTranslation("ui");
  const locale = useLocale();
  return (
    <div className="lg:flex lg:items-center">
      <Link to={localePath(locale, "/sign-in")} className="menu-item">
        {t("header.signIn")}
      </Link>
      <Link to={localePath(locale, "/register")} className={"menu-item font-medium text-primary"}>
        {t("header.register")}
      </Link>
    </div>
  );
}

function AccountLinks({ user }: { user: NonNullable<ShellUser> }) {
  const { t } = useTranslation("ui");
  const locale = useLocale();
  return (
    <nav aria-label={t("header.account")}>
      {user.links.map((link) => (
        <Link key={link.to} to={link.to} className="menu-item">
          {link.label}
        </Link>
      ))}
      <Form method="post" action={localePath(locale, "/sign-out")}>
        <Button variant="plain" className="menu-item w-full">
          {t("header.signOut")}
        </Button>
      </Form>
    </nav>
  );
}
