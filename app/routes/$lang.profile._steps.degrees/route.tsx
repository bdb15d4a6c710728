import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { ItemList } from "~/domain/experts/components/item-list";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { getProfile } from "~/domain/experts/get-profile.server";
import { degreeInput } from "~/domain/experts/input";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeDegree } from "~/domain/experts/remove-degree.server";
import { saveDegree } from "~/domain/experts/save-degree.server";
import { countryOptions } from "~/domain/reference/options";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { editedEntry, profileListAction } from "~/http/profile-list.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { DegreeForm } from "./degree-form";

const PATH = "/profile/degrees";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { degrees } = await getProfile(await requireExpert(args));
  return {
    degrees,
    edited: editedEntry(args.request, degrees),
    creationKey: randomUUID(),
    countries: countryOptions(requestLocale(args.request)),
  };
});

export const action = profileListAction({
  path: PATH,
  schema: degreeInput,
  limit: LIST_LIMITS.degrees,
  entries: (profile) => profile.degrees,
  nameOf: (degree) => degree.subject,
  save: saveDegree,
  remove: removeDegree,
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
