import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "react-i18next";
import { ItemList } from "~/domain/experts/components/item-list";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { getProfile } from "~/domain/experts/get-profile.server";
import { degreeInput } from "~/domain/experts/input";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeDegree } from "~/domain/experts/remove-degree.server";
import { saveDegree } from "~/domain/experts/save-degree.server";
import { undoFields } from "~/domain/experts/undo";
import { recordId } from "~/domain/record-id";
import { countryOptions } from "~/domain/reference/options";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { DegreeForm } from "./degree-form";

const PATH = "/profile/degrees";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { degrees } = await getProfile(await requireExpert(args));
  const edit = new URL(args.request.url).searchParams.get("edit");
  return {
    degrees,
    edited: degrees.find((degree) => degree.id === edit) ?? null,
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
    const degree = (await getProfile(actor)).degrees.find((one) => one.id === id);
    await removeDegree(actor, id);
    return { removed: degree ? { name: degree.subject, fields: undoFields(degree, randomUUID()) } : undefined };
  }
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData,
    schema: degreeInput,
    save: (value) => saveDegree(actor, value),
    explain: (code) => (code === "too_many" ? t("refusal.tooMany", { max: LIST_LIMITS.degrees }) : t("refusal.gone")),
    to: `${localePath(locale, PATH)}?done=saved`,
  });
});

export default function DegreesStep() {
  const { degrees, edited, creationKey, countries } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const here = localePath(useLocale(), PATH);
  const country = (code: string | null) => countries.find((option) => option.value === code)?.label;
  return (
    <StepPage step="degrees">
      <ItemList
        label={t("step.degrees.label")}
        editTo={(id) => `${here}?edit=${id}`}
        items={degrees.map((degree) => ({
          id: degree.id,
          name: degree.subject,
          title: `${tc(`degreeLevel.${degree.level}`)}, ${degree.subject}`,
          detail: [degree.organisation, country(degree.countryCode), degree.year].filter(Boolean).join(", "),
        }))}
      />
      <DegreeForm key={edited?.id ?? creationKey} edited={edited} creationKey={creationKey} countries={countries} here={here} />
      <ContinueActions step="degrees" />
    </StepPage>
  );
}
