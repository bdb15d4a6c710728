import { getFormProps, useForm } from "@conform-to/react";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { requestPasswordReset } from "~/domain/identity/request-password-reset.server";
import { emailAddress } from "~/domain/text";
import { parseForm } from "~/http/form.server";
import { getActor, requestLocale } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle = { title: "account:forgot.title" };

const schema = z.object({ email: emailAddress() });

export function loader({ request }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.get("done") === "sent" };
}

export const action = answering(async (args: ActionFunctionArgs) => {
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  await requestPasswordReset(await getActor(args), submission.value, args.context.clientAddress);
  return redirect(localePath(requestLocale(args.request), "/forgot-password?done=sent"));
});

export default function ForgotPassword() {
  const { sent } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "forgot-password", lastResult });
  return (
    <Page width="form">
      <PageHeader title={t("forgot.title")} lead={t("forgot.lead")} />
      {sent && !lastResult ? (
        <div className="mb-8">
          <Notice tone="success">{t("forgot.sent")}</Notice>
        </div>
      ) : null}
      <ErrorSummary form={form} labels={{ email: t("field.email") }} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <TextField field={fields.email} label={t("field.email")} type="email" autoComplete="username" />
        <FormActions>
          <Button>{t("forgot.submit")}</Button>
        </FormActions>
      </Form>
    </Page>
  );
}
