import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** Why the search is not available to this reader, and where to go instead. */
export function Closed({ reason }: { reason: "institution_not_verified" | "forbidden" }) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  return (
    <Page width="prose">
      <PageHeader title={t("experts.closed.title")} lead={t(`experts.closed.${reason}`)} />
      {reason === "institution_not_verified" ? (
        <LinkButton to={localePath(locale, "/institution")}>{t("experts.closed.toInstitution")}</LinkButton>
      ) : (
        <LinkButton to={localePath(locale, "/positions")}>{t("experts.closed.toPositions")}</LinkButton>
      )}
    </Page>
  );
}
