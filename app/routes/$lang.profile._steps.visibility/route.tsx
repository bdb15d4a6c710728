import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { blockInstitution } from "~/domain/leaving/block-institution.server";
import { SaveActions, StepPage, nextStepPath } from "~/domain/experts/components/step-page";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { findInstitutionsToBlock } from "~/domain/experts/find-institutions-to-block.server";
import { getProfile } from "~/domain/experts/get-profile.server";
import { visibilityInput, type VisibilityInput } from "~/domain/experts/input";
import { VISIBILITIES, type Visibility } from "~/domain/vocabulary/people";
import { saveVisibility } from "~/domain/experts/save-visibility.server";
import { unblockInstitution } from "~/domain/experts/unblock-institution.server";
import { recordId } from "~/domain/record-id";
import { provinceName } from "~/domain/reference/provinces";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { type FormAnswer, saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { ErrorSummary } from "~/ui/error-summary";
import { CheckboxField } from "~/ui/checkbox-field";
import { RadioGroup } from "~/ui/radio-group";
import { BlockedInstitutions } from "./blocked-institutions";

const PATH = "/profile/visibility";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const { version, visibility, blockedInstitutions } = await getProfile(actor);
  const query = new URL(args.request.url).searchParams.get("q") ?? "";
  const found = await findInstitutionsToBlock(actor, query);
  const nameOf = (one: { nameVi: string; nameEn: string }) => pickText(locale, { vi: one.nameVi, en: one.nameEn })?.text ?? "";
  return {
    version,
    visibility,
    query,
    blocked: blockedInstitutions.map((one) => ({ id: one.id, name: nameOf(one) })),
    found: found.map((one) => ({ id: one.id, name: nameOf(one), place: provinceName(one.provinceCode, locale) })),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  const formData = await args.request.formData();
  const here = localePath(locale, PATH);
  const intent = formData.get("intent");
  if (intent === "block" || intent === "unblock") {
    const institutionId = recordId(String(formData.get("institution")));
    await (intent === "block" ? blockInstitution : unblockInstitution)(actor, institutionId);
    return redirect(`${here}?done=saved#blocked`);
  }
  return saveForm(args.request, {
    formData,
    schema: visibilityInput,
    save: (value) => saveVisibility(actor, value, locale),
    explain: (code) => t(code === "consent_needed" ? "visibility.consentNeeded" : "refusal.stale"),
    fieldOf: (code) => (code === "consent_needed" ? "consent" : undefined),
    to: localePath(locale, nextStepPath("visibility")),
  });
});

export default function VisibilityStep() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const { t: tp } = useTranslation("privacy");
  const { form, fields, version } = useStepForm<VisibilityInput>("visibility", { visibility: data.visibility }, data.version);
  const asked = useAskedAudience();
  return (
    <StepPage step="visibility">
      <Form method="post" id={form.id} noValidate>
        <ErrorSummary form={form} labels={{ visibility: t("visibility.label"), consent: t("visibility.consent") }} />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          field={fields.visibility}
          label={t("visibility.label")}
          options={VISIBILITIES.map((visibility) => ({
            value: visibility,
            label: tc(`visibility.${visibility}`),
            hint: tp(`visibility.${visibility}`),
          }))}
        />
        {asked ? (
          <div className="mt-8 space-y-4">
            <div className="prose border-l-4 border-line pl-4 text-sm">
              <p>{tp("consent.widen")}</p>
              <p>{tp(`visibility.${asked}`)}</p>
              <p>{tp("consent.withdraw")}</p>
            </div>
            <input type="hidden" name="consentAudience" value={asked} />
            <CheckboxField field={fields.consent} label={t("visibility.consent")} />
          </div>
        ) : null}
        <SaveActions />
      </Form>
      <BlockedInstitutions blocked={data.blocked} found={data.found} query={data.query} />
    </StepPage>
  );
}

/** The audience for which the response to the last save requires consent; null when it requires none. */
function useAskedAudience(): Visibility | null {
  const result = (useActionData() as Partial<FormAnswer> | undefined)?.result;
  const chosen = result?.initialValue?.visibility;
  return result?.error?.consent ? (VISIBILITIES.find((one) => one === chosen) ?? null) : null;
}
