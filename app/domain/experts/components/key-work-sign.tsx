import { Star } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";

/** Says that a work is one of those that its author marked as the most telling. */
export function KeyWorkSign() {
  const { t } = useTranslation("experts");
  return (
    <p className="flex items-center gap-1 text-sm text-primary">
      <Star aria-hidden="true" className="size-3.5 shrink-0" />
      {t("works.key")}
    </p>
  );
}
