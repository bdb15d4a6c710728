import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SaveActions, StepPage, nextStepPath } from "~/domain/experts/components/step-page";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { getProfile } from "~/domain/experts/get-profile.server";
import { headlineInput, type HeadlineInput } from "~/domain/experts/input";
import { saveHeadline } from "~/domain/experts/save-headline.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { ErrorSummary } from "~/ui/error-summary";
import { LocalizedTextFields } from "~/ui/localized-text-fields";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { version, headlineVi, headlineEn } = await getProfile(await requireExpert(args));
  return { version, headline: { headlineVi, headlineEn } };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData: await args.request.formData(),
    schema: headlineInput,
    save: (value) => saveHeadline(actor, value),
    explain: () => t("refusal.stale"),
    to: localePath(locale, nextStepPath("headline")),
  });
});

export default function HeadlineStep() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { form, fields, version } = useStepForm<HeadlineInput>("headline", data.headline, data.version);
  return (
    <StepPage step="headline">
      <Form method="post" id={form.id} noValidate>
        <ErrorSummary form={form} labels={{ headlineVi: t("headline.label"), headlineEn: t("headline.label") }} />
        <input type="hidden" name="version" value={version} />
        <LocalizedTextFields
          fields={{ vi: fields.headlineVi, en: fields.headlineEn }}
          label={t("headline.label")}
          hint={t("headline.hint")}
          stacked
        />
        <SaveActions />
      </Form>
    </StepPage>
  );
}
