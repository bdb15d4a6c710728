import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "account:sent.title" };

/** The response to every registration: it does not reveal whether the address already had an account. */
export default function RegistrationSent() {
  const { t } = useTranslation("account");
  const locale = useLocale();
  return (
    <Page width="form">
      <PageHeader title={t("sent.title")} lead={t("sent.body")} />
      <p className="text-ink-soft">{t("sent.notArrived")}</p>
      <p className="mt-4">
        <Link to={localePath(locale, "/verify-email")} className="link">
          {t("sent.again")}
        </Link>
      </p>
    </Page>
  );
}
