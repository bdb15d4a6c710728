import { type SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { addSkills } from "~/domain/experts/add-skills.server";
import { EvidenceLine } from "~/domain/experts/components/evidence-line";
import { ItemList } from "~/domain/experts/components/item-list";
import { ContinueActions, StepPage } from "~/domain/experts/components/step-page";
import { entriesShowing, unlistedSkills } from "~/domain/skills/evidence";
import { getProfile } from "~/domain/experts/get-profile.server";
import { pastedInput, skillsInput } from "~/domain/experts/input";
import { LIST_LIMITS } from "~/domain/experts/model";
import { removeSkill } from "~/domain/experts/remove-skill.server";
import { saveSkill } from "~/domain/experts/save-skill.server";
import { undoFields } from "~/domain/experts/undo";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Notice } from "~/ui/notice";
import { chooseSkill, withSkill } from "./choose-skill.server";
import { PasteForm } from "./paste-form";
import { type Proposal, proposeSkills, sentProposals } from "./propose-skills.server";
import { ProposalsForm } from "./proposals-form";
import { SkillForm } from "./skill-form";

const PATH = "/profile/skills";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const profile = await getProfile(await requireExpert(args));
  const index = await skillIndex();
  const named = profile.skills.map((skill) => ({
    ...skill,
    label: index.label(skill.skillId, locale),
    retired: index.find(skill.skillId)?.retired === true,
    shownBy: entriesShowing(skill.skillId, profile).map(({ kind }) => ({ kind })),
  }));
  const edit = new URL(args.request.url).searchParams.get("edit");
  return {
    version: profile.version,
    skills: named,
    edited: named.find((skill) => skill.skillId === edit) ?? null,
    unlisted: proposeSkills(
      index,
      locale,
      profile.skills,
      unlistedSkills(profile).map((skillId) => ({ skillId })),
    ),
    limit: LIST_LIMITS.skills,
  };
});

/** The skills found in a pasted text, or the suggestions of a refused form with the reason. */
type Found = { proposals: Proposal[]; error?: string };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  const formData = await args.request.formData();
  const index = await skillIndex();
  const tooMany = t("refusal.tooMany", { max: LIST_LIMITS.skills });
  const to = `${localePath(locale, PATH)}?done=saved`;
  switch (String(formData.get("intent"))) {
    case "remove": {
      const id = String(formData.get("item"));
      const skill = (await getProfile(actor)).skills.find((one) => one.skillId === id);
      await removeSkill(actor, id);
      const { verifiedOn: _, ...said } = skill ?? { verifiedOn: null };
      return data({ removed: skill ? { name: index.label(id, locale), fields: undoFields(said, "") } : undefined });
    }
    case "find": {
      const submission = checkForm(formData, pastedInput, locale);
      if (submission.status !== "success") return data({ pasted: submission.reply() }, 400);
      const { skills } = await getProfile(actor);
      return data({
        found: { proposals: proposeSkills(index, locale, skills, index.suggestSkills(submission.value.text)) } satisfies Found,
      });
    }
    case "add": {
      const answer = await saveForm(args.request, {
        formData,
        schema: skillsInput,
        save: (value) => addSkills(actor, value),
        explain: (code) => (code === "too_many" ? tooMany : t("skills.found.tickSome")),
        to,
      });
      const error = Object.values(answer.data.result.error ?? {}).flatMap((sentences) => sentences ?? [])[0];
      return data(
        { found: { proposals: sentProposals(index, locale, formData), error } satisfies Partial<Found> },
        answer.init ?? undefined,
      );
    }
    default: {
      const choice = chooseSkill(index, formData, locale);
      const unnamed = choice.code === "several" ? t("skills.chooseOne") : t("skills.notFound");
      const answer = await saveForm(args.request, {
        formData,
        schema: withSkill(choice.id !== null, unnamed),
        save: async (value) => (choice.id ? saveSkill(actor, choice.id, value) : { ok: false, code: choice.code }),
        fieldOf: (code) => (code === "too_many" ? undefined : "skillId"),
        explain: (code) => (code === "too_many" ? tooMany : unnamed),
        to,
      });
      return data({ ...answer.data, candidates: choice.candidates }, answer.init ?? undefined);
    }
  }
});

export default function SkillsStep() {
  const { version, skills, edited, unlisted, limit } = useLoaderData<typeof loader>();
  const answer = useActionData() as { found?: Found; pasted?: SubmissionResult<string[]> } | undefined;
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const here = localePath(useLocale(), PATH);
  const found = answer?.found;
  return (
    <StepPage step="skills">
      {found && found.proposals.length > 0 ? (
        <ProposalsForm
          title={t("skills.found.title", { count: found.proposals.length })}
          lead={t("skills.found.lead")}
          proposals={found.proposals}
          error={found.error}
          key={found.proposals.map((proposal) => proposal.skillId).join()}
          answers
        />
      ) : null}
      {found && found.proposals.length === 0 ? (
        <div className="mb-8">
          <Notice tone="info">{t("skills.found.none")}</Notice>
        </div>
      ) : null}
      <ItemList
        label={t("step.skills.label")}
        editTo={(id) => `${here}?edit=${id}`}
        items={skills.map((skill) => ({
          id: skill.skillId,
          name: skill.label,
          title: skill.label,
          detail: (
            <>
              <p>
                {[
                  tc(`skillLevel.${skill.level}`),
                  skill.years === null ? null : tc("unit.years", { count: skill.years }),
                  skill.lastUsedYear === null ? null : t("skills.lastUsedIn", { year: String(skill.lastUsedYear) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              <EvidenceLine skill={skill} />
              {skill.retired ? <p className="text-sm text-ink-soft">{t("skills.retired")}</p> : null}
            </>
          ),
        }))}
      />
      <p className="mb-3 text-sm text-ink-soft">
        {t("skills.count", { count: skills.length, max: limit })}{" "}
        {skills.some((skill) => skill.verifiedOn !== null) ? t("skills.checkEnds") : null}
      </p>
      {unlisted.length > 0 && !found ? (
        <ProposalsForm title={t("skills.career.title")} lead={t("skills.career.lead")} proposals={unlisted} />
      ) : null}
      <SkillForm key={`${edited?.skillId}-${version}`} edited={edited} here={here} />
      <PasteForm lastResult={answer?.pasted} />
      <ContinueActions step="skills" />
    </StepPage>
  );
}
