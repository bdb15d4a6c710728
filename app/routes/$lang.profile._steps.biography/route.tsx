import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SaveActions, StepPage, nextStepPath } from "~/domain/experts/components/step-page";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { getProfile } from "~/domain/experts/get-profile.server";
import { biographyInput, type BiographyInput } from "~/domain/experts/input";
import { saveBiography } from "~/domain/experts/save-biography.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { ErrorSummary } from "~/ui/error-summary";
import { LocalizedTextFields } from "~/ui/localized-text-fields";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { version, biographyVi, biographyEn } = await getProfile(await requireExpert(args));
  return { version, biography: { biographyVi, biographyEn } };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData: await args.request.formData(),
    schema: biographyInput,
    save: (value) => saveBiography(actor, value),
    explain: () => t("refusal.stale"),
    to: localePath(locale, nextStepPath("biography")),
  });
});

export default function BiographyStep() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { form, fields, version } = useStepForm<BiographyInput>("biography", data.biography, data.version);
  return (
    <StepPage step="biography">
      <Form method="post" id={form.id} noValidate>
        <ErrorSummary form={form} labels={{ biographyVi: t("biography.label"), biographyEn: t("biography.label") }} />
        <input type="hidden" name="version" value={version} />
        <LocalizedTextFields
          fields={{ vi: fields.biographyVi, en: fields.biographyEn }}
          label={t("biography.label")}
          hint={t("biography.hint")}
          optional
          multiline
          rows={12}
          max={4000}
        />
        <SaveActions />
      </Form>
    </StepPage>
  );
}
