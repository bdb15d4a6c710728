import { useTranslation } from "~/i18n/use-translation";
import { ItemForm } from "~/domain/experts/components/item-form";
import { ShownSkillsField, type ShownSkillOptions } from "~/domain/experts/components/shown-skills-field";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { type EmploymentInput } from "~/domain/experts/input";
import { type OwnEmployment } from "~/domain/vocabulary/profile";
import { NumberField } from "~/ui/number-field";
import { SelectField, type Option } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

type Props = {
  edited: OwnEmployment | null;
  creationKey: string;
  countries: readonly Option[];
  skillOptions: ShownSkillOptions;
  here: string;
};

/** One post of the work history, in calendar years; without an end it is a current post. */
export function EmploymentForm({ edited, creationKey, countries, skillOptions, here }: Props) {
  const { t } = useTranslation("profile");
  const { form, fields } = useStepForm<EmploymentInput>("employment", edited ? { ...edited, skillIds: [...edited.skillIds] } : {});
  const labels = {
    title: t("employment.title"),
    organisation: t("employment.organisation"),
    countryCode: t("employment.country"),
    fromYear: t("employment.fromYear"),
    toYear: t("employment.toYear"),
    description: t("employment.description"),
    skillIds: t("shown.byPost"),
  };
  return (
    <ItemForm
      heading={edited ? t("employment.edit") : t("employment.add")}
      form={form}
      labels={labels}
      editing={edited?.id ?? null}
      creationKey={creationKey}
      listTo={here}
    >
      <TextField field={fields.title} label={labels.title} />
      <TextField field={fields.organisation} label={labels.organisation} />
      <SelectField field={fields.countryCode} label={labels.countryCode} options={countries} optional />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <NumberField field={fields.fromYear} label={labels.fromYear} />
        <NumberField field={fields.toYear} label={labels.toYear} hint={t("employment.toYearHint")} optional />
      </div>
      <TextAreaField
        field={fields.description}
        label={labels.description}
        hint={t("employment.descriptionHint")}
        rows={4}
        max={1500}
        optional
      />
      <ShownSkillsField
        field={fields.skillIds}
        legend={labels.skillIds}
        hint={edited ? t("shown.hintEdit") : t("shown.hintPost")}
        options={skillOptions}
      />
    </ItemForm>
  );
}
