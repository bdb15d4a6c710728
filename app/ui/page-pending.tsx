import { useNavigation } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";

/** A line at the top of the window while the next page loads; it appears only when that takes a moment. */
export function PagePending() {
  const { t } = useTranslation("ui");
  const { state } = useNavigation();
  if (state === "idle") return null;
  return (
    <div
      role="progressbar"
      aria-label={t("page.loading")}
      data-print="hide"
      className="page-pending pointer-events-none fixed inset-x-0 top-0 z-50 h-1 bg-primary"
    />
  );
}
