import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { getFormProps, useForm } from "@conform-to/react";
import { Form, Link, useActionData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { inviteStaff } from "~/domain/identity/invite-staff.server";
import { ROLES } from "~/domain/vocabulary/actor";
import { emailAddress, line } from "~/domain/text";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { LOCALE_NAMES, LOCALES, localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";

export const handle: PageHandle = { title: "admin:invite.title" };

const schema = z.object({ email: emailAddress(), displayName: line(120), role: z.enum(ROLES), locale: z.enum(LOCALES) });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  await requireAdministrator(args);
  return {};
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const result = await inviteStaff(actor, submission.value);
  if (result.ok) return redirect(localePath(locale, `/admin/people/${result.userId}?done=${result.created ? "invited" : "promoted"}`));
  const t = translator(locale, "admin");
  return data(submission.reply({ fieldErrors: { email: [t(`invite.problem.${result.code}`)] } }), { status: 400 });
});

export default function Invite() {
  const lastResult = useActionData<typeof action>();
  const { t } = useTranslation("admin");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const [form, fields] = useForm<z.input<typeof schema>>({ id: "invite", lastResult, defaultValue: { role: "coordinator", locale } });
  const labels = { email: t("invite.email"), displayName: t("invite.name"), role: t("invite.role"), locale: t("invite.locale") };
  return (
    <Page width="form">
      <PageHeader
        title={t("invite.title")}
        lead={t("invite.lead")}
        above={
          <Link className="link" to={localePath(locale, "/admin/people")}>
            {t("people.title")}
          </Link>
        }
      />
      <ErrorSummary form={form} labels={labels} />
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <TextField field={fields.email} label={labels.email} type="email" autoComplete="off" />
        <TextField field={fields.displayName} label={labels.displayName} autoComplete="off" />
        <RadioGroup field={fields.role} label={labels.role} options={ROLES.map((value) => ({ value, label: tc(`role.${value}`) }))} />
        <RadioGroup field={fields.locale} label={labels.locale} options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))} />
        <FormActions>
          <Button>{t("invite.submit")}</Button>
        </FormActions>
      </Form>
    </Page>
  );
}
