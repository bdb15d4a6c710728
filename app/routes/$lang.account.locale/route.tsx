import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { changeLocale } from "~/domain/identity/change-locale.server";
import { AccountActions } from "~/domain/identity/components/account-actions";
import { parseForm } from "~/http/form.server";
import { requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { LOCALE_NAMES, LOCALES, localePath } from "~/i18n/locale";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { RadioGroup } from "~/ui/radio-group";

export const handle: PageHandle = { title: "account:locale.title" };

const schema = z.object({ locale: z.enum(LOCALES) });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  return { locale: actor.locale };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireUser(args);
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  await changeLocale(actor, submission.value.locale);
  return redirect(localePath(submission.value.locale, "/account?done=locale"));
});

export default function ChangeLocale() {
  const { locale } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("account");
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "locale", lastResult, defaultValue: { locale } });
  return (
    <Page width="form">
      <PageHeader title={t("locale.title")} />
      <ErrorSummary form={form} labels={{ locale: t("field.locale") }} />
      <Form method="post" reloadDocument {...getFormProps(form)} className="space-y-6">
        <RadioGroup
          field={fields.locale}
          label={t("field.locale")}
          hint={t("locale.lead")}
          options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
        />
        <AccountActions />
      </Form>
    </Page>
  );
}
