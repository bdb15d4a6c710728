import { useLocation } from "@remix-run/react";
import { ListPlus } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";

/** The link from a person to the choice of a list, which returns to this page. For those who may keep lists. */
export function ShortlistLink({
  expertId,
  positionId,
  about,
  variant = "secondary",
}: {
  expertId: string;
  positionId?: string;
  about?: string;
  variant?: "secondary" | "quiet";
}) {
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const params = new URLSearchParams({ expertId, ...(positionId ? { positionId } : {}), to: pathname + search });
  return (
    <LinkButton
      to={`${localePath(locale, "/shortlists/add")}?${params}`}
      variant={variant}
      size="compact"
      icon={<ListPlus aria-hidden="true" className="size-4" />}
      data-print="hide"
    >
      {t("add.link")}
      {about ? <span className="sr-only"> {about}</span> : null}
    </LinkButton>
  );
}
