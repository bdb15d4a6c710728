import { useLocation } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { LOCALE_NAMES, LOCALES, switchLocalePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";

/**
 * Links to the same page in the other language, with path and query kept. A plain link: a page keeps one language for
 * its lifetime, so the other language is a separate document.
 */
export function LanguageSwitch() {
  const { t } = useTranslation("ui");
  const current = useLocale();
  const { pathname, search } = useLocation();
  return (
    <nav aria-label={t("header.language")}>
      {LOCALES.filter((locale) => locale !== current).map((locale) => (
        <a
          key={locale}
          href={switchLocalePath(pathname, locale) + search}
          hrefLang={locale}
          lang={locale}
          className="menu-item whitespace-nowrap"
        >
          {LOCALE_NAMES[locale]}
        </a>
      ))}
    </nav>
  );
}
