import { useTranslation } from "~/i18n/use-translation";
import { ItemForm } from "~/domain/experts/components/item-form";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { type DegreeInput } from "~/domain/experts/input";
import { DEGREE_LEVELS } from "~/domain/vocabulary/people";
import { type OwnDegree } from "~/domain/vocabulary/profile";
import { NumberField } from "~/ui/number-field";
import { SelectField, type Option } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

type Props = { edited: OwnDegree | null; creationKey: string; countries: readonly Option[]; here: string };

/** One degree: level, subject, awarding university. */
export function DegreeForm({ edited, creationKey, countries, here }: Props) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const { form, fields } = useStepForm<DegreeInput>(
    "degree",
    edited
      ? {
          level: edited.level,
          subject: edited.subject,
          organisation: edited.organisation,
          countryCode: edited.countryCode,
          year: edited.year,
        }
      : {},
  );
  const labels = {
    level: t("degrees.level"),
    subject: t("degrees.subject"),
    organisation: t("degrees.organisation"),
    countryCode: t("degrees.country"),
    year: t("degrees.year"),
  };
  const levels = DEGREE_LEVELS.filter((level) => level !== "none").map((level) => ({ value: level, label: tc(`degreeLevel.${level}`) }));
  return (
    <ItemForm
      heading={edited ? t("degrees.edit") : t("degrees.add")}
      form={form}
      labels={labels}
      editing={edited?.id ?? null}
      creationKey={creationKey}
      listTo={here}
    >
      <SelectField field={fields.level} label={labels.level} options={levels} />
      <TextField field={fields.subject} label={labels.subject} hint={t("degrees.subjectHint")} />
      <TextField field={fields.organisation} label={labels.organisation} />
      <SelectField field={fields.countryCode} label={labels.countryCode} options={countries} optional />
      <NumberField field={fields.year} label={labels.year} optional />
    </ItemForm>
  );
}
