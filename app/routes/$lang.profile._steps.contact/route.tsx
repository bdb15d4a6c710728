import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SaveActions, StepPage, nextStepPath } from "~/domain/experts/components/step-page";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { getContact } from "~/domain/experts/get-contact.server";
import { contactInput, type ContactInput } from "~/domain/experts/input";
import { saveContact } from "~/domain/experts/save-contact.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { version, ...contact } = await getContact(await requireExpert(args));
  return { version, contact };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData: await args.request.formData(),
    schema: contactInput,
    save: (value) => saveContact(actor, value),
    explain: () => t("refusal.stale"),
    to: localePath(locale, nextStepPath("contact")),
  });
});

export default function ContactStep() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tp } = useTranslation("privacy");
  const { form, fields, version } = useStepForm<ContactInput>("contact", data.contact, data.version);
  const labels = { email: t("contact.email"), phone: t("contact.phone"), address: t("contact.address"), other: t("contact.other") };
  return (
    <StepPage step="contact">
      <Notice tone="info" title={tp("contact.title")} standing>
        {tp("contact.when")}
      </Notice>
      <Form method="post" id={form.id} noValidate className="mt-8 space-y-6">
        <ErrorSummary form={form} labels={labels} />
        <input type="hidden" name="version" value={version} />
        <TextField field={fields.email} label={labels.email} hint={t("contact.emailHint")} type="email" autoComplete="email" optional />
        <TextField
          field={fields.phone}
          label={labels.phone}
          hint={t("contact.phoneHint")}
          type="tel"
          autoComplete="tel"
          width="medium"
          optional
        />
        <TextAreaField field={fields.address} label={labels.address} rows={3} max={400} optional />
        <TextAreaField field={fields.other} label={labels.other} hint={t("contact.otherHint")} rows={3} max={400} optional />
        <SaveActions />
      </Form>
    </StepPage>
  );
}
