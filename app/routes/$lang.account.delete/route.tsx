import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { AccountActions } from "~/domain/identity/components/account-actions";
import { passwordField } from "~/domain/identity/form-fields";
import { eraseOwnAccount } from "~/domain/leaving/erase-account.server";
import { credentialMessage } from "~/http/credential-message.server";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { requestOrigin } from "~/http/request-origin.server";
import { answering } from "~/http/respond.server";
import { blankSessionCookie } from "~/http/session.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { CheckboxField } from "~/ui/checkbox-field";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle = { title: "account:erase.title" };

const schema = z.object({ password: passwordField, sure: z.boolean().optional() });
const hideFields = ["password"];

const GOES = ["profile", "cases", "lists", "account"] as const;
const STAYS = ["figures", "closedCases", "log"] as const;

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  return { hasProfile: actor.expertId !== null };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "account");
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply({ hideFields }), { status: 400 });
  const { password, sure } = submission.value;
  if (!sure) return data(submission.reply({ hideFields, fieldErrors: { sure: [t("erase.notSure")] } }), { status: 400 });
  const result = await eraseOwnAccount(actor, password, requestOrigin(args).clientAddress);
  if (result.ok) {
    args.context.setCookie(blankSessionCookie());
    return redirect(localePath(locale, "/"));
  }
  if (result.code === "wait" || result.code === "wrong" || result.code === "disabled") {
    const wrong = result.code === "wrong" ? t("credentials.wrongPassword") : credentialMessage(locale, result);
    return data(submission.reply({ hideFields, fieldErrors: { password: [wrong] } }), { status: result.code === "wait" ? 429 : 400 });
  }
  return data(submission.reply({ hideFields, formErrors: [t(`erase.refused.${result.code}`)] }), { status: 409 });
});

export default function DeleteAccount() {
  const { hasProfile } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "delete", lastResult });
  const labels = { password: t("field.currentPassword"), sure: t("erase.sure") };
  return (
    <Page width="form">
      <PageHeader title={t("erase.title")} lead={t("erase.lead")} />
      <section className="mb-8 space-y-3">
        <h2 className="text-lg font-medium">{t("erase.goesTitle")}</h2>
        <ul className="list-disc space-y-1 pl-6">
          {GOES.filter((what) => hasProfile || what !== "profile").map((what) => (
            <li key={what}>{t(`erase.goes.${what}`)}</li>
          ))}
        </ul>
        <h2 className="pt-3 text-lg font-medium">{t("erase.staysTitle")}</h2>
        <ul className="list-disc space-y-1 pl-6">
          {STAYS.map((what) => (
            <li key={what}>{t(`erase.stays.${what}`)}</li>
          ))}
        </ul>
      </section>
      <ErrorSummary form={form} labels={labels} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <TextField field={fields.password} label={labels.password} type="password" autoComplete="current-password" />
        <CheckboxField field={fields.sure} label={labels.sure} />
        <AccountActions submit={t("erase.submit")} destroys />
      </Form>
    </Page>
  );
}
