import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { ItemList } from "~/domain/experts/components/item-list";
import { ShownSkills } from "~/domain/experts/components/shown-skills-field";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { getProfile } from "~/domain/experts/get-profile.server";
import { employmentInput } from "~/domain/experts/input";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeEmployment } from "~/domain/experts/remove-employment.server";
import { saveEmployment } from "~/domain/experts/save-employment.server";
import { textOfPost } from "~/domain/experts/shown-skills";
import { shownSkillOptions } from "~/domain/experts/shown-skill-options";
import { countryOptions } from "~/domain/reference/options";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { editedEntry, profileListAction } from "~/http/profile-list.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { EmploymentForm } from "./employment-form";

const PATH = "/profile/employment";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { employments, skills } = await getProfile(await requireExpert(args));
  const locale = requestLocale(args.request);
  const index = await skillIndex();
  const edited = editedEntry(args.request, employments);
  const ownSkillIds = skills.map((skill) => skill.skillId);
  return {
    employments: employments.map(({ id, title, organisation, fromYear, toYear, skillIds }) => {
      return { id, title, organisation, fromYear, toYear, skills: skillIds.map((skillId) => index.label(skillId, locale)) };
    }),
    edited,
    creationKey: randomUUID(),
    countries: countryOptions(locale),
    skillOptions: shownSkillOptions(index, locale, ownSkillIds, edited && { skillIds: edited.skillIds, text: textOfPost(edited) }),
  };
});

export const action = profileListAction({
  path: PATH,
  schema: employmentInput,
  limit: LIST_LIMITS.employments,
  entries: (profile) => profile.employments,
  nameOf: (employment) => employment.title,
  putBack: (employment) => ({ ...employment, onlyChosen: true }),
  save: saveEmployment,
  remove: removeEmployment,
});

export default function EmploymentStep() {
  const { employments, edited, creationKey, countries, skillOptions } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const here = localePath(useLocale(), PATH);
  return (
    <StepPage step="employment">
      <p className="mb-6">
        <Link to={`${here}/consent`} className="link">
          {t("employment.consent")}
        </Link>
      </p>
      <ItemList
        label={t("step.employment.label")}
        editTo={(id) => `${here}?edit=${id}`}
        items={employments.map((employment) => ({
          id: employment.id,
          name: employment.title,
          title: `${employment.title}, ${employment.organisation}`,
          detail: (
            <>
              <p>{`${employment.fromYear} – ${employment.toYear ?? tc("word.now")}`}</p>
              <ShownSkills labels={employment.skills} />
            </>
          ),
        }))}
      />
      <EmploymentForm
        key={edited?.id ?? creationKey}
        edited={edited}
        creationKey={creationKey}
        countries={countries}
        skillOptions={skillOptions}
        here={here}
      />
      <ContinueActions step="employment" />
    </StepPage>
  );
}
