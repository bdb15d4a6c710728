import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AccountActions } from "~/domain/identity/components/account-actions";
import { confirmEmailChange, readEmailChangeLink } from "~/domain/identity/confirm-email-change.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { linkToken } from "~/http/link-token";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

// The link's token stays on this site; with "no-referrer" browsers would post the form with a null Origin.
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: "referrer", content: "same-origin" }];

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const link = await readEmailChangeLink(await requireUser(args), linkToken(args.request));
  const t = translator(requestLocale(args.request), "account");
  return { title: `${t("email.confirmTitle")} · Nhịp Cầu`, newEmail: link?.newEmail ?? null };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const token = linkToken(args.request);
  const verdict = await confirmEmailChange(await requireUser(args), token);
  const path = verdict.ok ? "/account?done=email" : `/account/email/confirm?token=${encodeURIComponent(token)}`;
  return redirect(localePath(requestLocale(args.request), path));
});

export default function ConfirmEmailChange() {
  const { newEmail } = useLoaderData<typeof loader>();
  const { t } = useTranslation("account");
  const locale = useLocale();
  if (newEmail === null) {
    return (
      <Page width="form">
        <PageHeader title={t("email.deadTitle")} lead={t("email.dead")} />
        <LinkButton to={localePath(locale, "/account/email")}>{t("email.title")}</LinkButton>
      </Page>
    );
  }
  return (
    <Page width="form">
      <PageHeader
        title={t("email.confirmTitle")}
        lead={<span className="break-words">{t("email.confirmLead", { email: newEmail })}</span>}
      />
      <Form method="post">
        <AccountActions submit={t("email.confirmSubmit")} />
      </Form>
    </Page>
  );
}
