import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "account:register.title", description: "account:register.lead" };

export default function RegisterChoice() {
  const { t } = useTranslation("account");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <Page width="form">
      <PageHeader title={t("register.title")} lead={t("register.lead")} />
      <ul className="space-y-4">
        {(["expert", "institution"] as const).map((as) => (
          <li key={as} className="relative rounded border border-line bg-surface p-5 hover:border-primary">
            <h2 className="text-lg font-semibold">
              <Link to={localePath(locale, `/register/${as}`)} className="text-primary after:absolute after:inset-0 after:content-['']">
                {t(`register.${as}.choice`)}
              </Link>
            </h2>
            <p className="mt-1 text-ink-soft">{t(`register.${as}.choiceLead`)}</p>
          </li>
        ))}
      </ul>
      <p className="mt-8 text-ink-soft">{t("register.staff")}</p>
      <p className="mt-2">
        {t("register.haveAccount")}{" "}
        <Link to={localePath(locale, "/sign-in")} className="link">
          {tc("action.signIn")}
        </Link>
      </p>
    </Page>
  );
}
