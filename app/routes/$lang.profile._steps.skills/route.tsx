import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ItemList } from "~/domain/experts/components/item-list";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { getProfile } from "~/domain/experts/get-profile.server";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeSkill } from "~/domain/experts/remove-skill.server";
import { saveSkill } from "~/domain/experts/save-skill.server";
import { undoFields } from "~/domain/experts/undo";
import { skillIndex } from "~/domain/reference/skill-index.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { chooseSkill, withSkill } from "./choose-skill.server";
import { SkillForm } from "./skill-form";

const PATH = "/profile/skills";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const { skills, version } = await getProfile(await requireExpert(args));
  const index = await skillIndex();
  const named = skills.map((skill) => ({ ...skill, label: index.label(skill.skillId, locale) }));
  const edit = new URL(args.request.url).searchParams.get("edit");
  return { version, skills: named, edited: named.find((skill) => skill.skillId === edit) ?? null, limit: LIST_LIMITS.skills };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  const formData = await args.request.formData();
  const index = await skillIndex();
  if (formData.get("intent") === "remove") {
    const id = String(formData.get("item"));
    const skill = (await getProfile(actor)).skills.find((one) => one.skillId === id);
    await removeSkill(actor, id);
    return data({ removed: skill ? { name: index.label(id, locale), fields: undoFields(skill, "") } : undefined });
  }
  const choice = chooseSkill(index, formData, locale);
  const unnamed = choice.code === "several" ? t("skills.chooseOne") : t("skills.notFound");
  const answer = await saveForm(args.request, {
    formData,
    schema: withSkill(choice.id !== null, unnamed),
    save: async (value) => (choice.id ? saveSkill(actor, choice.id, value) : { ok: false, code: choice.code }),
    fieldOf: (code) => (code === "too_many" ? undefined : "skillId"),
    explain: (code) => {
      if (code === "too_many") return t("refusal.tooMany", { max: LIST_LIMITS.skills });
      return unnamed;
    },
    to: `${localePath(locale, PATH)}?done=saved`,
  });
  return data({ ...answer.data, candidates: choice.candidates }, answer.init ?? undefined);
});

export default function SkillsStep() {
  const { version, skills, edited, limit } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const here = localePath(useLocale(), PATH);
  return (
    <StepPage step="skills">
      <ItemList
        label={t("step.skills.label")}
        editTo={(id) => `${here}?edit=${id}`}
        items={skills.map((skill) => ({
          id: skill.skillId,
          name: skill.label,
          title: skill.label,
          detail: [
            tc(`skillLevel.${skill.level}`),
            skill.years === null ? null : tc("unit.years", { count: skill.years }),
            skill.lastUsedYear === null ? null : t("skills.lastUsedIn", { year: String(skill.lastUsedYear) }),
          ]
            .filter(Boolean)
            .join(" · "),
        }))}
      />
      <p className="mb-3 text-sm text-ink-soft">{t("skills.count", { count: skills.length, max: limit })}</p>
      <SkillForm key={`${edited?.skillId}-${version}`} edited={edited} here={here} />
      <ContinueActions step="skills" />
    </StepPage>
  );
}
