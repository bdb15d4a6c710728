import { getFormProps, useForm } from "@conform-to/react";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { requestVerification } from "~/domain/identity/request-verification.server";
import { emailAddress } from "~/domain/text";
import { parseForm } from "~/http/form.server";
import { getActor, requestLocale } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { startPath } from "~/http/start-path";
import { localePath } from "~/i18n/locale";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle = { title: "account:verify.askTitle" };

const visitorSchema = z.object({ email: emailAddress() });
const ownSchema = z.object({});

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const actor = await getActor(args);
  if (actor.kind === "user" && actor.emailVerified) throw redirect(startPath(actor, locale));
  const sent = new URL(args.request.url).searchParams.get("done") === "sent";
  return { signedIn: actor.kind === "user", sent };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await getActor(args);
  const submission = await parseForm(args.request, actor.kind === "user" ? ownSchema : visitorSchema);
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const email = "email" in submission.value ? submission.value.email : null;
  await requestVerification(actor, { email }, args.context.clientAddress);
  return redirect(localePath(requestLocale(args.request), "/verify-email?done=sent"));
});

export default function AskForVerification() {
  const { signedIn, sent } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const [form, fields] = useForm<z.input<typeof visitorSchema>>({ id: "verify-email", lastResult });
  return (
    <Page width="form">
      <PageHeader
        title={signedIn ? t("verify.askTitle") : t("verify.title")}
        lead={signedIn ? t("verify.askLead") : t("verify.askLeadVisitor")}
      />
      {sent && !lastResult ? (
        <div className="mb-8">
          <Notice tone="success">{t("verify.askSent")}</Notice>
        </div>
      ) : null}
      <ErrorSummary form={form} labels={{ email: t("field.email") }} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        {signedIn ? null : <TextField field={fields.email} label={t("field.email")} type="email" autoComplete="email" />}
        <FormActions>
          <Button>{t("verify.askSubmit")}</Button>
        </FormActions>
      </Form>
    </Page>
  );
}
