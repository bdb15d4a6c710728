import { useTranslation } from "~/i18n/use-translation";
import { ItemForm } from "~/domain/experts/components/item-form";
import { ShownSkillsField, type ShownSkillOptions } from "~/domain/experts/components/shown-skills-field";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { type WorkInput } from "~/domain/experts/input";
import { LIST_LIMITS } from "~/domain/experts/model";
import { WORK_KINDS } from "~/domain/vocabulary/people";
import { type OwnWork } from "~/domain/vocabulary/profile";
import { CheckboxField } from "~/ui/checkbox-field";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";

type Props = { edited: OwnWork | null; creationKey: string; skillOptions: ShownSkillOptions; here: string };

/** One publication or patent, entered by hand. */
export function WorkForm({ edited, creationKey, skillOptions, here }: Props) {
  const { t } = useTranslation("profile");
  const { form, fields } = useStepForm<WorkInput>("work", edited ? { ...edited, skillIds: [...edited.skillIds] } : { kind: "publication" });
  const labels = {
    kind: t("publications.kindLabel"),
    title: t("publications.title"),
    venue: t("publications.venue"),
    year: t("publications.year"),
    identifier: t("publications.identifier"),
    url: t("publications.url"),
    keyWork: t("publications.keyWork"),
    skillIds: t("shown.byWork"),
  };
  return (
    <ItemForm
      heading={edited ? t("publications.edit") : t("publications.add")}
      form={form}
      labels={labels}
      editing={edited?.id ?? null}
      creationKey={creationKey}
      listTo={here}
    >
      <RadioGroup
        field={fields.kind}
        label={labels.kind}
        options={WORK_KINDS.map((kind) => ({ value: kind, label: t(`publications.kind.${kind}`) }))}
        inline
      />
      <TextField field={fields.title} label={labels.title} />
      <TextField field={fields.venue} label={labels.venue} hint={t("publications.venueHint")} optional />
      <NumberField field={fields.year} label={labels.year} optional />
      <TextField field={fields.identifier} label={labels.identifier} hint={t("publications.identifierHint")} width="medium" optional />
      <TextField field={fields.url} label={labels.url} type="url" optional />
      <CheckboxField field={fields.keyWork} label={labels.keyWork} hint={t("publications.keyWorkHint", { max: LIST_LIMITS.keyWorks })} />
      <ShownSkillsField
        field={fields.skillIds}
        legend={labels.skillIds}
        hint={edited ? t("shown.hintEdit") : t("shown.hintWork")}
        options={skillOptions}
      />
    </ItemForm>
  );
}
