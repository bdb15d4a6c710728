import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";

/** Footer of each account form: submit, or go back to the overview without changes. */
export function AccountActions({ submit, destroys = false }: { submit?: string; destroys?: boolean }) {
  const { t } = useTranslation("common");
  const locale = useLocale();
  return (
    <FormActions>
      <Button variant={destroys ? "danger" : "primary"}>{submit ?? t("action.save")}</Button>
      <Link to={localePath(locale, "/account")} className="link inline-flex min-h-11 items-center">
        {t("action.cancel")}
      </Link>
    </FormActions>
  );
}
