import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { getAccount } from "~/domain/identity/get-account.server";
import { listSessions } from "~/domain/identity/list-sessions.server";
import { listConsents } from "~/domain/privacy/list-consents.server";
import { requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { LOCALE_NAMES, localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "account:overview.title" };

const DONE = ["name", "locale", "password", "email", "emailAsked", "verified"] as const;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  const [account, sessions] = [await getAccount(actor), await listSessions(actor, null)];
  const consents = (await listConsents(actor)).filter((consent) => consent.withdrawnAt === null);
  const done = new URL(args.request.url).searchParams.get("done");
  return {
    displayName: account.displayName,
    email: account.email,
    emailVerified: account.emailVerified,
    accountLocale: account.locale,
    sessions: sessions.length,
    consents: consents.length,
    done: DONE.find((what) => what === done) ?? null,
  };
});

export default function AccountOverview() {
  const account = useLoaderData<typeof loader>();
  const { t } = useTranslation("account");
  const { t: tn } = useTranslation("notifications");
  return (
    <Page width="form">
      <PageHeader title={t("overview.title")} />
      {account.done ? (
        <div className="mb-8">
          <Notice tone="success">{t(`done.${account.done}`)}</Notice>
        </div>
      ) : null}
      <dl className="divide-y divide-line border-y border-line">
        <Line to="/account/name" label={t("overview.name")} value={account.displayName} />
        <Line
          to="/account/email"
          label={t("field.email")}
          value={account.emailVerified ? account.email : `${account.email} (${t("overview.unconfirmed")})`}
        />
        <Line to="/account/locale" label={t("field.locale")} value={LOCALE_NAMES[account.accountLocale]} />
        <Line to="/account/password" label={t("field.password")} value={t("overview.passwordSet")} />
        <Line
          to="/account/sessions"
          label={t("overview.sessions")}
          value={t("overview.sessionsCount", { count: account.sessions })}
          action={t("overview.sessionsOpen")}
        />
        <Line to="/account/notifications" label={tn("settings.overview")} value={tn("settings.overviewValue")} />
        <Line
          to="/account/consents"
          label={t("consents.title")}
          value={t("consents.standing", { count: account.consents })}
          action={t("consents.open")}
        />
        <Line to="/account/delete" label={t("erase.overview")} value={t("erase.overviewValue")} action={t("erase.open")} />
      </dl>
    </Page>
  );
}

/** One account setting with the link to change it; the link's accessible name includes the setting, since it may be read out of context. */
function Line({ to, label, value, action }: { to: string; label: string; value: ReactNode; action?: string }) {
  const { t } = useTranslation("account");
  const locale = useLocale();
  return (
    <div className="flex flex-col gap-1 py-4 sm:flex-row sm:items-baseline sm:gap-6">
      <dt className="font-medium sm:w-48 sm:shrink-0">{label}</dt>
      <dd className="min-w-0 flex-1 wrap-anywhere">{value}</dd>
      <dd className="sm:shrink-0">
        <Link
          to={localePath(locale, to)}
          aria-label={action ? undefined : t("overview.changeWhat", { what: label })}
          className="link inline-flex min-h-11 items-center"
        >
          {action ?? t("overview.change")}
        </Link>
      </dd>
    </div>
  );
}
