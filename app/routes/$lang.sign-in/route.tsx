import { getFormProps, useForm } from "@conform-to/react";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { passwordField, ticked } from "~/domain/identity/form-fields";
import { signIn } from "~/domain/identity/sign-in.server";
import { emailAddress } from "~/domain/text";
import { credentialMessage } from "~/http/credential-message.server";
import { parseForm } from "~/http/form.server";
import { goSignedIn } from "~/http/go-signed-in.server";
import { getActor, requestLocale } from "~/http/guards.server";
import { requestOrigin } from "~/http/request-origin.server";
import { answering } from "~/http/respond.server";
import { ownPath } from "~/http/return-path";
import { startPath } from "~/http/start-path";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle = { title: "account:signIn.title" };

const schema = z.object({ email: emailAddress(), password: passwordField, staySignedIn: ticked, to: z.string().optional() });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const actor = await getActor(args);
  const { searchParams } = new URL(args.request.url);
  const to = ownPath(searchParams.get("to"));
  if (actor.kind === "user") throw redirect(to ?? startPath(actor, locale));
  const done = (["passwordSet", "signedOut"] as const).find((what) => what === searchParams.get("done")) ?? null;
  return { to, done };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const locale = requestLocale(args.request);
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply({ hideFields: ["password"] }), { status: 400 });
  const { to, ...input } = submission.value;
  const result = await signIn(await getActor(args), input, requestOrigin(args));
  if (result.ok) return goSignedIn(args, result.session, { asked: ownPath(to), locale: result.locale });
  const reply = submission.reply({ hideFields: ["password"], formErrors: [credentialMessage(locale, result)] });
  if (result.code !== "wait") return data(reply, { status: 400 });
  return data(reply, { status: 429, headers: { "Retry-After": String(result.seconds) } });
});

export default function SignIn() {
  const { to, done } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "sign-in", lastResult });
  const labels = { email: t("field.email"), password: t("field.password") };
  return (
    <Page width="form">
      <PageHeader title={t("signIn.title")} />
      {done && !lastResult ? (
        <div className="mb-8">
          <Notice tone="success">{t(`signIn.${done}`)}</Notice>
        </div>
      ) : null}
      <ErrorSummary form={form} labels={labels} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        {to ? <input type="hidden" name="to" value={to} /> : null}
        <TextField field={fields.email} label={labels.email} type="email" autoComplete="username" />
        <TextField field={fields.password} label={labels.password} type="password" autoComplete="current-password" />
        <CheckboxField field={fields.staySignedIn} label={t("field.staySignedIn")} hint={t("field.staySignedInHint")} />
        <FormActions>
          <Button>{tc("action.signIn")}</Button>
          <Link to={localePath(locale, "/forgot-password")} className="link">
            {t("signIn.forgot")}
          </Link>
        </FormActions>
      </Form>
      <p className="mt-8">
        {t("signIn.noAccount")}{" "}
        <Link to={localePath(locale, "/register")} className="link">
          {tc("action.register")}
        </Link>
      </p>
    </Page>
  );
}
