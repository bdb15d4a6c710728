import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { changeDisplayName } from "~/domain/identity/change-display-name.server";
import { line } from "~/domain/text";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { TextField } from "~/ui/text-field";
import { AccountActions } from "~/domain/identity/components/account-actions";

export const handle: PageHandle = { title: "account:name.title" };

const schema = z.object({ displayName: line(120) });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  return { displayName: actor.displayName };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireUser(args);
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  await changeDisplayName(actor, submission.value.displayName);
  return redirect(localePath(requestLocale(args.request), "/account?done=name"));
});

export default function ChangeName() {
  const { displayName } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "name", lastResult, defaultValue: { displayName } });
  return (
    <Page width="form">
      <PageHeader title={t("name.title")} />
      <ErrorSummary form={form} labels={{ displayName: t("field.displayName") }} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <TextField field={fields.displayName} label={t("field.displayName")} hint={t("field.displayNameHint")} autoComplete="name" />
        <AccountActions />
      </Form>
    </Page>
  );
}
