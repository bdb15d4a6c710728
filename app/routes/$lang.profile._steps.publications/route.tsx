import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { useTranslation } from "~/i18n/use-translation";
import { ItemList } from "~/domain/experts/components/item-list";
import { KeyWorkSign } from "~/domain/experts/components/key-work-sign";
import { ShownSkills } from "~/domain/experts/components/shown-skills-field";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { getProfile } from "~/domain/experts/get-profile.server";
import { workInput } from "~/domain/experts/input";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeWork } from "~/domain/experts/remove-work.server";
import { saveWork } from "~/domain/experts/save-work.server";
import { textOfWork } from "~/domain/experts/shown-skills";
import { shownSkillOptions } from "~/domain/experts/shown-skill-options";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { editedEntry, profileListAction } from "~/http/profile-list.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { WorkForm } from "./work-form";

const PATH = "/profile/publications";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { works, skills } = await getProfile(await requireExpert(args));
  const locale = requestLocale(args.request);
  const index = await skillIndex();
  const edited = editedEntry(args.request, works);
  const ownSkillIds = skills.map((skill) => skill.skillId);
  return {
    works: works.map(({ id, kind, title, venue, year, identifier, keyWork, skillIds }) => {
      return { id, kind, title, venue, year, identifier, keyWork, skills: skillIds.map((skillId) => index.label(skillId, locale)) };
    }),
    edited,
    creationKey: randomUUID(),
    skillOptions: shownSkillOptions(index, locale, ownSkillIds, edited && { skillIds: edited.skillIds, text: textOfWork(edited) }),
  };
});

export const action = profileListAction({
  path: PATH,
  schema: workInput,
  limit: LIST_LIMITS.works,
  refusals: (locale) => {
    const t = translator(locale, "profile");
    return { too_many_key_works: { field: "keyWork", message: t("refusal.tooManyKeyWorks", { max: LIST_LIMITS.keyWorks }) } };
  },
  entries: (profile) => profile.works,
  nameOf: (work) => work.title,
  putBack: (work) => ({ ...work, onlyChosen: true }),
  save: saveWork,
  remove: removeWork,
});

export default function PublicationsStep() {
  const { works, edited, creationKey, skillOptions } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const locale = useLocale();
  const here = localePath(locale, PATH);
  return (
    <StepPage step="publications">
      <p className="mb-6">
        <Link to={localePath(locale, "/profile/orcid")} className="link">
          {t("hub.orcid")}
        </Link>
      </p>
      <ItemList
        label={t("step.publications.label")}
        editTo={(id) => `${here}?edit=${id}`}
        items={works.map((work) => ({
          id: work.id,
          name: work.title,
          title: work.title,
          detail: (
            <>
              {work.keyWork ? <KeyWorkSign /> : null}
              <p>{[t(`publications.kind.${work.kind}`), work.venue, work.year, work.identifier].filter(Boolean).join(", ")}</p>
              <ShownSkills labels={work.skills} />
            </>
          ),
        }))}
      />
      <WorkForm key={edited?.id ?? creationKey} edited={edited} creationKey={creationKey} skillOptions={skillOptions} here={here} />
      <ContinueActions step="publications" />
    </StepPage>
  );
}
