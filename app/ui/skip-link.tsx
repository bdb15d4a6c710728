import { useTranslation } from "~/i18n/use-translation";

/** First tab stop on each page; visible only when focused. Leads to `main#main`. */
export function SkipLink() {
  const { t } = useTranslation("ui");
  return (
    <a href="#main" className="sr-only z-50 rounded bg-ink px-4 py-3 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2">
      {t("skipToContent")}
    </a>
  );
}
