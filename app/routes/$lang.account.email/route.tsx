import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { AccountActions } from "~/domain/identity/components/account-actions";
import { passwordField } from "~/domain/identity/form-fields";
import { getAccount } from "~/domain/identity/get-account.server";
import { requestEmailChange } from "~/domain/identity/request-email-change.server";
import { emailAddress } from "~/domain/text";
import { credentialMessage } from "~/http/credential-message.server";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle = { title: "account:email.title" };

const schema = z.object({ newEmail: emailAddress(), password: passwordField });
const hideFields = ["password"];

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { email } = await getAccount(await requireUser(args));
  return { email };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "account");
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply({ hideFields }), { status: 400 });
  const result = await requestEmailChange(actor, submission.value, args.context.clientAddress);
  if (result.ok) return redirect(localePath(locale, "/account?done=emailAsked"));
  if (result.code === "same") return data(submission.reply({ hideFields, fieldErrors: { newEmail: [t("email.same")] } }), { status: 400 });
  const password = result.code === "wrong" ? t("credentials.wrongPassword") : credentialMessage(locale, result);
  return data(submission.reply({ hideFields, fieldErrors: { password: [password] } }), { status: result.code === "wait" ? 429 : 400 });
});

export default function ChangeEmail() {
  const { email } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "email", lastResult });
  const labels = { newEmail: t("field.newEmail"), password: t("field.currentPassword") };
  return (
    <Page width="form">
      <PageHeader title={t("email.title")} lead={<span className="break-words">{t("email.lead", { email })}</span>} />
      <ErrorSummary form={form} labels={labels} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <TextField field={fields.newEmail} label={labels.newEmail} type="email" autoComplete="email" />
        <TextField field={fields.password} label={labels.password} type="password" autoComplete="current-password" />
        <AccountActions submit={t("email.submit")} />
      </Form>
    </Page>
  );
}
