import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { AccountActions } from "~/domain/identity/components/account-actions";
import { confirmEmailChange, readEmailChangeLink } from "~/domain/identity/confirm-email-change.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { linkToken } from "~/http/link-token";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";

export const handle: PageHandle = { title: "account:email.confirmTitle", tokenInAddress: true };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const link = await readEmailChangeLink(await requireUser(args), linkToken(args.request));
  return { newEmail: link?.newEmail ?? null };
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
