import { useActionData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { ItemForm } from "~/domain/experts/components/item-form";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { type SkillInput } from "~/domain/experts/input";
import { SKILL_LEVELS } from "~/domain/vocabulary/people";
import { type ProfileSkill } from "~/domain/vocabulary/profile";
import { ProposeLine, ProposeLink } from "~/domain/taxonomy/components/propose-link";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { ComboboxField } from "~/ui/combobox-field";
import { startValue } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { type Candidate } from "./choose-skill.server";

type Props = { edited: (ProfileSkill & { label: string }) | null; here: string };
type Typed = SkillInput & { skillId: string; choice: string; skillText: string };

/** One skill with its level. Typed text that matches no single skill is returned with the nearest ones to choose from. */
export function SkillForm({ edited, here }: Props) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const answer = useActionData() as { candidates?: Candidate[] } | undefined;
  const { form, fields } = useStepForm<Typed>(
    "skill",
    edited ? { level: edited.level, years: edited.years, lastUsedYear: edited.lastUsedYear } : {},
  );
  const labels = { skillId: t("skills.skill"), level: t("skills.level"), years: t("skills.years"), lastUsedYear: t("skills.lastUsed") };
  const candidates = answer?.candidates ?? [];
  return (
    <ItemForm
      heading={edited ? t("skills.edit", { name: edited.label }) : t("skills.add")}
      form={form}
      labels={labels}
      editing={edited?.skillId ?? null}
      listTo={here}
    >
      {edited?.verifiedOn ? (
        <Notice tone="info" standing>
          {t("skills.verified", { date: formatDate(locale, edited.verifiedOn) })}
        </Notice>
      ) : null}
      {edited ? (
        <input type="hidden" name="skillId" value={edited.skillId} />
      ) : (
        <ComboboxField
          field={fields.skillId}
          textName="skillText"
          initialText={startValue(fields.skillText) ?? ""}
          label={labels.skillId}
          hint={t("skills.skillHint")}
          load={(query) => `${localePath(locale, "/skills")}?q=${encodeURIComponent(query)}`}
          whenNone={(text) => <ProposeLink text={text} from={here} />}
        />
      )}
      {edited ? null : <ProposeLine from={here} />}
      {candidates.length > 0 ? <RadioGroup field={fields.choice} label={t("skills.choice")} options={candidates} /> : null}
      <RadioGroup
        field={fields.level}
        label={labels.level}
        options={SKILL_LEVELS.map((level) => ({
          value: String(level),
          label: tc(`skillLevel.${level}`),
          hint: t(`skills.levelHint.l${level}`),
        }))}
      />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <NumberField field={fields.years} label={labels.years} optional />
        <NumberField field={fields.lastUsedYear} label={labels.lastUsedYear} hint={t("skills.lastUsedHint")} optional />
      </div>
    </ItemForm>
  );
}
