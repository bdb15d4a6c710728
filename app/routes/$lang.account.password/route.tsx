import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { changePassword } from "~/domain/identity/change-password.server";
import { AccountActions } from "~/domain/identity/components/account-actions";
import { passwordField } from "~/domain/identity/form-fields";
import { PASSWORD_MIN } from "~/domain/identity/password-length";
import { credentialMessage, passwordMessage } from "~/http/credential-message.server";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { requestOrigin } from "~/http/request-origin.server";
import { answering } from "~/http/respond.server";
import { readSignedIn, sessionCookie } from "~/http/session.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle = { title: "account:password.title" };

const schema = z.object({ current: passwordField, password: passwordField });
const hideFields = ["current", "password"];

export const loader = answering(async (args: LoaderFunctionArgs) => {
  await requireUser(args);
  return {};
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireUser(args);
  const locale = requestLocale(args.request);
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply({ hideFields }), { status: 400 });
  const persistent = (await readSignedIn(args)).session?.persistent ?? false;
  const result = await changePassword(actor, { ...submission.value, persistent }, requestOrigin(args));
  if (result.ok) {
    args.context.setCookie(sessionCookie(result.session));
    return redirect(localePath(locale, "/account?done=password"));
  }
  if (result.code === "wait" || result.code === "wrong" || result.code === "disabled") {
    const t = translator(locale, "account");
    const current = result.code === "wrong" ? t("credentials.wrongPassword") : credentialMessage(locale, result);
    return data(submission.reply({ hideFields, fieldErrors: { current: [current] } }), { status: result.code === "wait" ? 429 : 400 });
  }
  return data(submission.reply({ hideFields, fieldErrors: { password: [passwordMessage(locale, result.code)] } }), { status: 400 });
});

export default function ChangePassword() {
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "password", lastResult });
  const labels = { current: t("field.currentPassword"), password: t("field.newPassword") };
  return (
    <Page width="form">
      <PageHeader title={t("password.title")} lead={t("password.lead")} />
      <ErrorSummary form={form} labels={labels} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <TextField field={fields.current} label={labels.current} type="password" autoComplete="current-password" />
        <TextField
          field={fields.password}
          label={labels.password}
          hint={t("field.passwordHint", { min: PASSWORD_MIN })}
          type="password"
          autoComplete="new-password"
        />
        <AccountActions />
      </Form>
    </Page>
  );
}
