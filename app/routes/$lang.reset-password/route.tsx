import { getFormProps, useForm } from "@conform-to/react";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { passwordField } from "~/domain/identity/form-fields";
import { PASSWORD_MIN } from "~/domain/identity/password-length";
import { readPasswordLink, resetPassword } from "~/domain/identity/reset-password.server";
import { passwordMessage } from "~/http/credential-message.server";
import { parseForm } from "~/http/form.server";
import { getActor, requestLocale } from "~/http/guards.server";
import { linkToken } from "~/http/link-token";
import { answering } from "~/http/respond.server";
import { blankSessionCookie } from "~/http/session.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.heading, tokenInAddress: true };

const schema = z.object({ password: passwordField });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const link = await readPasswordLink(await getActor(args), linkToken(args.request));
  const t = translator(requestLocale(args.request), "account");
  const heading = !link.works ? t("reset.deadTitle") : link.first ? t("reset.titleFirst") : t("reset.title");
  return { heading, works: link.works };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const locale = requestLocale(args.request);
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply({ hideFields: ["password"] }), { status: 400 });
  const token = linkToken(args.request);
  const verdict = await resetPassword(await getActor(args), { token, password: submission.value.password });
  if (verdict.ok) {
    args.context.setCookie(blankSessionCookie());
    return redirect(localePath(locale, "/sign-in?done=passwordSet"));
  }
  if (verdict.code === "link") return redirect(localePath(locale, `/reset-password?token=${encodeURIComponent(token)}`));
  const fieldErrors = { password: [passwordMessage(locale, verdict.code)] };
  return data(submission.reply({ hideFields: ["password"], fieldErrors }), { status: 400 });
});

export default function ResetPassword() {
  const { heading, works } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const locale = useLocale();
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "reset", lastResult });
  if (!works) {
    return (
      <Page width="form">
        <PageHeader title={heading} lead={t("reset.dead")} />
        <LinkButton to={localePath(locale, "/forgot-password")}>{t("reset.again")}</LinkButton>
      </Page>
    );
  }
  return (
    <Page width="form">
      <PageHeader title={heading} lead={t("reset.lead")} />
      <ErrorSummary form={form} labels={{ password: t("field.newPassword") }} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <TextField
          field={fields.password}
          label={t("field.newPassword")}
          hint={t("field.passwordHint", { min: PASSWORD_MIN })}
          type="password"
          autoComplete="new-password"
        />
        <FormActions>
          <Button>{t("reset.submit")}</Button>
        </FormActions>
      </Form>
    </Page>
  );
}
