import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SaveActions, StepPage, nextStepPath } from "~/domain/experts/components/step-page";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { getProfile } from "~/domain/experts/get-profile.server";
import { namesInput, type NamesInput } from "~/domain/experts/input";
import { ACADEMIC_RANKS } from "~/domain/vocabulary/people";
import { saveNames } from "~/domain/experts/save-names.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { SelectField } from "~/ui/select-field";
import { NameFields } from "./name-fields";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const profile = await getProfile(await requireExpert(args));
  const { version, fullName, familyName, givenName, academicRank } = profile;
  return { version, verified: profile.verifiedAt !== null, names: { fullName, familyName, givenName, academicRank } };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData: await args.request.formData(),
    schema: namesInput,
    save: (value) => saveNames(actor, value),
    explain: () => t("refusal.stale"),
    to: localePath(locale, nextStepPath("names")),
  });
});

export default function NamesStep() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const { form, fields, version } = useStepForm<NamesInput>("names", data.names, data.version);
  const labels = { fullName: t("names.fullName"), familyName: t("names.familyName"), givenName: t("names.givenName") };
  return (
    <StepPage step="names">
      <Form method="post" id={form.id} noValidate className="space-y-6">
        <ErrorSummary form={form} labels={labels} />
        <input type="hidden" name="version" value={version} />
        {data.verified ? (
          <Notice tone="warning" standing>
            {t("names.verified")}
          </Notice>
        ) : null}
        <NameFields fields={fields} labels={labels} />
        <SelectField
          field={fields.academicRank}
          label={t("names.academicRank")}
          hint={t("names.academicRankHint")}
          optional
          emptyLabel={tc("word.none")}
          options={ACADEMIC_RANKS.map((rank) => ({ value: rank, label: tc(`academicRank.${rank}`) }))}
        />
        <SaveActions />
      </Form>
    </StepPage>
  );
}
