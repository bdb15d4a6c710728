import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "react-i18next";
import { ItemList } from "~/domain/experts/components/item-list";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { getProfile } from "~/domain/experts/get-profile.server";
import { employmentInput } from "~/domain/experts/input";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeEmployment } from "~/domain/experts/remove-employment.server";
import { saveEmployment } from "~/domain/experts/save-employment.server";
import { undoFields } from "~/domain/experts/undo";
import { recordId } from "~/domain/record-id";
import { countryOptions } from "~/domain/reference/options";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { EmploymentForm } from "./employment-form";

const PATH = "/profile/employment";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { employments } = await getProfile(await requireExpert(args));
  const edit = new URL(args.request.url).searchParams.get("edit");
  return {
    employments,
    edited: employments.find((employment) => employment.id === edit) ?? null,
    creationKey: randomUUID(),
    countries: countryOptions(requestLocale(args.request)),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const formData = await args.request.formData();
  if (formData.get("intent") === "remove") {
    const id = recordId(String(formData.get("item")));
    const employment = (await getProfile(actor)).employments.find((one) => one.id === id);
    await removeEmployment(actor, id);
    return { removed: employment ? { name: employment.title, fields: undoFields(employment, randomUUID()) } : undefined };
  }
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData,
    schema: employmentInput,
    save: (value) => saveEmployment(actor, value),
    explain: (code) => (code === "too_many" ? t("refusal.tooMany", { max: LIST_LIMITS.employments }) : t("refusal.gone")),
    to: `${localePath(locale, PATH)}?done=saved`,
  });
});

export default function EmploymentStep() {
  const { employments, edited, creationKey, countries } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const here = localePath(useLocale(), PATH);
  return (
    <StepPage step="employment">
      <ItemList
        label={t("step.employment.label")}
        editTo={(id) => `${here}?edit=${id}`}
        items={employments.map((employment) => ({
          id: employment.id,
          name: employment.title,
          title: `${employment.title}, ${employment.organisation}`,
          detail: `${employment.fromYear} – ${employment.toYear ?? tc("word.now")}`,
        }))}
      />
      <EmploymentForm key={edited?.id ?? creationKey} edited={edited} creationKey={creationKey} countries={countries} here={here} />
      <ContinueActions step="employment" />
    </StepPage>
  );
}
