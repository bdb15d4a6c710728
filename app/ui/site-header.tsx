import { Form, Link, NavLink } from "@remix-run/react";
import { ChevronDown, Menu } from "lucide-react";
import { type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LanguageSwitch } from "./language-switch";
import { Logo } from "./logo";
import { type ShellLink, type ShellUser } from "./site-shell";
import { ThemeSwitch } from "./theme-switch";

const ITEM = "flex min-h-11 items-center rounded px-3 text-ink no-underline hover:bg-sunken hover:text-primary";
const CURRENT = "font-semibold text-primary underline decoration-2 underline-offset-8";

/** Name and arc, navigation, language, appearance, account. Menus are <details>: they work without JavaScript. */
export function SiteHeader({ user, nav }: { user: ShellUser; nav: ShellLink[] }) {
  const { t } = useTranslation("ui");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const links = nav.map((link) => (
    <NavLink key={link.to} to={link.to} className={({ isActive }) => `${ITEM} ${isActive ? CURRENT : ""}`}>
      {link.label}
    </NavLink>
  ));
  return (
    <header data-site className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page items-center gap-2 px-4 py-2 md:gap-4 md:px-6">
        <Link
          to={localePath(locale, "/")}
          className="mr-auto flex min-h-11 items-center gap-2.5 text-lg font-semibold tracking-tight whitespace-nowrap text-ink no-underline"
        >
          <Logo />
          {tc("appName")}
        </Link>
        <nav aria-label={t("header.main")} className="hidden items-center md:flex">
          {links}
        </nav>
        <LanguageSwitch />
        <div className="hidden md:block">
          <ThemeSwitch />
        </div>
        <div className="hidden md:block">
          {user ? (
            <DropDown label={user.displayName}>
              <AccountLinks user={user} />
            </DropDown>
          ) : (
            <GuestLinks />
          )}
        </div>
        <details className="group relative md:hidden">
          <summary className="bare-summary flex min-h-11 min-w-11 items-center justify-center rounded hover:bg-sunken">
            <Menu aria-hidden="true" className="size-6" />
            <span className="sr-only">{t("header.menu")}</span>
          </summary>
          <div className="absolute right-0 z-40 mt-2 w-72 max-w-[calc(100vw-2rem)] rounded border border-line bg-surface p-2 shadow-overlay">
            <nav aria-label={t("header.menu")}>{links}</nav>
            <div className="mt-2 border-t border-line pt-2">{user ? <AccountLinks user={user} /> : <GuestLinks />}</div>
            <div className="mt-2 border-t border-line pt-2">
              <ThemeSwitch inline />
            </div>
          </div>
        </details>
      </div>
    </header>
  );
}

/** A menu under a word; Escape and a click elsewhere are the browser's for details with a name. */
function DropDown({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="group relative" name="site-menu">
      <summary className="bare-summary flex min-h-11 max-w-56 items-center gap-1 rounded px-3 font-medium hover:bg-sunken">
        <span className="truncate">{label}</span>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 group-open:rotate-180" />
      </summary>
      <div className="absolute right-0 z-40 mt-2 w-64 rounded border border-line bg-surface p-2 shadow-overlay">{children}</div>
    </details>
  );
}

function GuestLinks() {
  const { t } = useTranslation("ui");
  const locale = useLocale();
  return (
    <div className="md:flex md:items-center">
      <Link to={localePath(locale, "/sign-in")} className={ITEM}>
        {t("header.signIn")}
      </Link>
      <Link to={localePath(locale, "/register")} className={`${ITEM} font-medium text-primary`}>
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
        <Link key={link.to} to={link.to} className={ITEM}>
          {link.label}
        </Link>
      ))}
      <Form method="post" action={localePath(locale, "/sign-out")}>
        <button type="submit" className={`${ITEM} w-full`}>
          {t("header.signOut")}
        </button>
      </Form>
    </nav>
  );
}
