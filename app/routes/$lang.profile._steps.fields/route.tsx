import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SaveActions, StepPage, nextStepPath } from "~/domain/experts/components/step-page";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { getProfile } from "~/domain/experts/get-profile.server";
import { fieldsInput, type FieldsInput } from "~/domain/experts/input";
import { saveFields } from "~/domain/experts/save-fields.server";
import { fieldOptionGroups, technologyOptions } from "~/domain/reference/options";
import { technologyLabel } from "~/domain/reference/technologies";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ErrorSummary } from "~/ui/error-summary";
import { FieldGroups } from "./field-groups";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const { version, fieldCodes, technologyCodes } = await getProfile(await requireExpert(args));
  const current = technologyOptions(locale, todayInVietnam());
  const earlier = technologyCodes
    .filter((code) => current.every((option) => option.value !== code))
    .map((code) => ({ value: code, label: technologyLabel(code, locale) }));
  return {
    version,
    chosen: { fieldCodes: [...fieldCodes], technologyCodes: [...technologyCodes] },
    groups: fieldOptionGroups(locale),
    technologies: [...current, ...earlier],
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData: await args.request.formData(),
    schema: fieldsInput,
    save: (value) => saveFields(actor, value),
    explain: () => t("refusal.stale"),
    to: localePath(locale, nextStepPath("fields")),
  });
});

export default function FieldsStep() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { form, fields, version } = useStepForm<FieldsInput>("fields", data.chosen, data.version);
  const labels = { fieldCodes: t("fields.fields"), technologyCodes: t("fields.technologies") };
  return (
    <StepPage step="fields">
      <Form method="post" id={form.id} noValidate className="space-y-10">
        <ErrorSummary form={form} labels={labels} />
        <input type="hidden" name="version" value={version} />
        <FieldGroups field={fields.fieldCodes} label={labels.fieldCodes} hint={t("fields.fieldsHint")} groups={data.groups} />
        <CheckboxGroup
          field={fields.technologyCodes}
          label={labels.technologyCodes}
          hint={t("fields.technologiesHint")}
          options={data.technologies}
          columns={2}
          optional
        />
        <SaveActions />
      </Form>
    </StepPage>
  );
}
