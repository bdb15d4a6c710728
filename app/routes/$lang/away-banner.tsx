import { useTranslation } from "~/i18n/use-translation";
import { Notice } from "~/ui/notice";

/** Says why the header of a signed-in reader looks like a visitor's while the database cannot answer. */
export function AwayBanner() {
  const { t } = useTranslation("errors");
  return (
    <div className="mx-auto w-full max-w-page px-4 pt-4 md:px-6">
      <Notice tone="warning" standing>
        {t("away")}
      </Notice>
    </div>
  );
}
