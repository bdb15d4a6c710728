import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** Shown instead of the form when the link was used or has expired: what to do now. */
export function DeadLink() {
  const { t } = useTranslation("account");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <Page width="form">
      <PageHeader title={t("verify.deadTitle")} lead={t("verify.dead")} />
      <FormActions>
        <LinkButton to={localePath(locale, "/sign-in")}>{tc("action.signIn")}</LinkButton>
        <LinkButton to={localePath(locale, "/verify-email")} variant="secondary">
          {t("verify.askSubmit")}
        </LinkButton>
      </FormActions>
    </Page>
  );
}
