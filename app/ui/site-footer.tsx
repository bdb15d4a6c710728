import { useTranslation } from "react-i18next";
import { Arc } from "./arc";

/** What the service is, in a line. */
export function SiteFooter() {
  const { t } = useTranslation("ui");
  const { t: tc } = useTranslation("common");
  return (
    <footer data-site aria-label={t("footer.label")} className="mt-16 border-t border-line">
      <div className="mx-auto flex max-w-page flex-col gap-4 px-4 py-8 text-sm text-ink-soft md:flex-row md:items-center md:gap-8 md:px-6">
        <Arc className="w-16 shrink-0 text-primary" />
        <p className="max-w-prose">
          <strong className="block font-semibold text-ink">{tc("appName")}</strong>
          {t("footer.about")}
        </p>
      </div>
    </footer>
  );
}
