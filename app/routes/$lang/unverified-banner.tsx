import { Form, useLocation } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** A banner on every page while the account's address is unconfirmed; omitted on the confirmation page, which says the same. */
export function UnverifiedBanner() {
  const { t } = useTranslation("account");
  const locale = useLocale();
  const { pathname } = useLocation();
  const page = localePath(locale, "/verify-email");
  if (pathname.startsWith(page)) return null;
  return (
    <div className="mx-auto w-full max-w-page px-4 pt-4 md:px-6">
      <Notice
        tone="warning"
        standing
        action={
          <Form method="post" action={`${page}?index`}>
            <Button variant="secondary" size="compact">
              {t("verify.bannerAction")}
            </Button>
          </Form>
        }
      >
        {t("verify.banner")}
      </Notice>
    </div>
  );
}
