import { getFormProps, useForm } from "@conform-to/react";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { passwordField } from "~/domain/identity/form-fields";
import { readVerificationLink, verifyEmail } from "~/domain/identity/verify-email.server";
import { credentialMessage } from "~/http/credential-message.server";
import { parseForm } from "~/http/form.server";
import { goSignedIn } from "~/http/go-signed-in.server";
import { getActor, requestLocale } from "~/http/guards.server";
import { linkToken } from "~/http/link-token";
import { requestOrigin } from "~/http/request-origin.server";
import { answering } from "~/http/respond.server";
import { startPath } from "~/http/start-path";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";
import { PageHeader } from "~/ui/page-header";
import { DeadLink } from "./dead-link";

export const handle: PageHandle<typeof loader> = {
  title: ({ data, t }) => t(data.works ? "account:verify.title" : "account:verify.deadTitle"),
  tokenInAddress: true,
};

const schema = z.object({ password: passwordField.optional() });

/** Opening the link changes nothing, because mail security scanners open links too. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const link = await readVerificationLink(await getActor(args), linkToken(args.request));
  return { ...link };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const locale = requestLocale(args.request);
  const t = translator(locale, "account");
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply({ hideFields: ["password"] }), { status: 400 });
  const actor = await getActor(args);
  const input = { token: linkToken(args.request), password: submission.value.password ?? "" };
  const result = await verifyEmail(actor, input, requestOrigin(args));
  if (result.ok && result.session) return goSignedIn(args, result.session, { asked: null, locale });
  if (result.ok) return redirect(startPath({ ...actor, emailVerified: true } as typeof actor, locale));
  if (result.code === "link") return redirect(localePath(locale, `/verify-email/confirm?token=${encodeURIComponent(input.token)}`));
  const wrong = result.code === "wrong" ? t("credentials.wrongPassword") : credentialMessage(locale, result);
  return data(submission.reply({ hideFields: ["password"], fieldErrors: { password: [wrong] } }), {
    status: result.code === "wait" ? 429 : 400,
  });
});

export default function VerifyEmail() {
  const { works, needsPassword } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const locale = useLocale();
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "verify", lastResult });
  if (!works) return <DeadLink />;
  return (
    <Page width="form">
      <PageHeader title={t("verify.title")} lead={needsPassword ? t("verify.lead") : t("verify.leadSignedIn")} />
      <ErrorSummary form={form} labels={{ password: t("field.password") }} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        {needsPassword ? (
          <TextField field={fields.password} label={t("field.password")} type="password" autoComplete="current-password" />
        ) : null}
        <FormActions>
          <Button>{t("verify.submit")}</Button>
          {needsPassword ? (
            <Link to={localePath(locale, "/forgot-password")} className="link">
              {t("signIn.forgot")}
            </Link>
          ) : null}
        </FormActions>
      </Form>
    </Page>
  );
}
