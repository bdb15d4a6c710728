import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type ConsentLine } from "~/domain/privacy/list-consents.server";
import { formatDate, formatDateTime } from "~/i18n/format";
import { LOCALE_NAMES, localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** The reader's consents: to what, when, to which text and in which language, including those that have ended. */
export function ConsentPage({ consents, withdrawn }: { consents: readonly ConsentLine[]; withdrawn: boolean }) {
  const { t } = useTranslation("account");
  const locale = useLocale();
  return (
    <Page width="form">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t("overview.title"), to: localePath(locale, "/account") }, { label: t("consents.title") }]} />}
        title={t("consents.title")}
        lead={t("consents.lead")}
      />
      {withdrawn ? (
        <div className="mb-8">
          <Notice tone="success">{t("consents.withdrawn")}</Notice>
        </div>
      ) : null}
      <ul className="divide-y divide-line border-y border-line">
        {consents.map((consent) => (
          <li key={consent.id} className="py-5">
            <Consent consent={consent} />
          </li>
        ))}
      </ul>
      <p className="prose mt-8 text-ink-soft">{t("consents.account")}</p>
      <p className="mt-2">
        <Link to={localePath(locale, "/privacy")} className="link inline-flex min-h-11 items-center">
          {t("consents.text")}
        </Link>
      </p>
    </Page>
  );
}

function Consent({ consent }: { consent: ConsentLine }) {
  const { t } = useTranslation("account");
  const { t: tp } = useTranslation("privacy");
  const locale = useLocale();
  const { purpose, audience, withdrawnAt } = consent;
  return (
    <>
      <h2 className="flex flex-wrap items-center gap-2 text-lg font-semibold">
        {t(`consents.purpose.${purpose}`)}
        {withdrawnAt === null ? <Badge tone="success">{t("consents.stands")}</Badge> : <Badge>{t("consents.ended")}</Badge>}
      </h2>
      {audience ? <p className="prose mt-1">{tp(`visibility.${audience}`)}</p> : null}
      <p className="mt-1 text-sm text-ink-soft tabular-nums">
        {t("consents.granted", {
          at: formatDateTime(locale, consent.grantedAt),
          version: formatDate(locale, consent.textVersion),
          language: LOCALE_NAMES[consent.locale],
        })}
      </p>
      {withdrawnAt === null ? null : (
        <p className="mt-1 text-sm text-ink-soft tabular-nums">
          {t(consent.replaced ? "consents.replacedAt" : "consents.withdrawnAt", { at: formatDateTime(locale, withdrawnAt) })}
        </p>
      )}
      {purpose === "profile_search" && withdrawnAt === null ? (
        <Form method="post" className="mt-3">
          <Button variant="danger" size="compact" name="intent" value="withdraw">
            {t("consents.withdraw")}
          </Button>
          <p className="mt-2 text-sm text-ink-soft">{t("consents.withdrawHint")}</p>
        </Form>
      ) : null}
    </>
  );
}
