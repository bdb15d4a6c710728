import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Arc } from "./arc";

/** The site footer, which describes the service in one line. */
export function SiteFooter() {
  const { t } = useTranslation("ui");
  const { t: tc } = useTranslation("common");
  const { t: tl } = useTranslation("legal");
  const locale = useLocale();
  const notices = [
    ["/privacy", tl("privacy.title")],
    ["/terms", tl("terms.title")],
    ["/accessibility", tl("accessibility.title")],
  ] as const;
  return (
    <footer data-site aria-label={t("footer.label")} className="mt-16 border-t border-line">
      <div className="mx-auto flex max-w-page flex-col gap-4 px-4 py-8 text-sm text-ink-soft md:flex-row md:items-center md:gap-8 md:px-6">
        <Arc className="w-16 shrink-0 text-primary" />
        <p className="max-w-prose">
          <strong className="block font-semibold text-ink">{tc("appName")}</strong>
          {t("footer.about")}
        </p>
        <ul className="flex flex-wrap gap-x-6 md:ml-auto md:justify-end lg:shrink-0">
          {notices.map(([page, title]) => (
            <li key={page}>
              <Link to={localePath(locale, page)} className="link inline-flex min-h-11 items-center">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
