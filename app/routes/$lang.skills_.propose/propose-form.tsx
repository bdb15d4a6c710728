import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type SkillFormOptions } from "~/domain/taxonomy/components/skill-fields";
import { LIMITS } from "~/domain/taxonomy/model";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ComboboxField } from "~/ui/combobox-field";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { startValue } from "~/ui/field";
import { FormActions } from "~/ui/form-actions";
import { LocalizedTextFields } from "~/ui/localized-text-fields";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";

type Typed = {
  labelVi: string;
  labelEn: string;
  aliases: string;
  field: string;
  technologies: string[];
  broader: string;
  broaderText: string;
  note: string;
};
type Props = {
  start: { labelVi: string; labelEn: string };
  options: SkillFormOptions;
  hidden: Record<string, string>;
  lastResult?: SubmissionResult<string[]>;
};

/** Names, and details that help to classify the skill: everything except one name is optional. */
export function ProposeForm({ start, options, hidden, lastResult }: Props) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const [form, fields] = useForm<Typed>({ id: "propose", lastResult, defaultValue: start });
  const labels = {
    labelVi: t("propose.name"),
    labelEn: t("propose.name"),
    aliases: t("propose.aliases"),
    field: t("skill.field"),
    technologies: t("skill.technologies"),
    broader: t("propose.broader"),
    note: t("propose.note"),
  };
  return (
    <Form method="post" {...getFormProps(form)}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary form={form} labels={labels} />
      <div className="space-y-6">
        <LocalizedTextFields fields={{ vi: fields.labelVi, en: fields.labelEn }} label={labels.labelVi} hint={t("propose.nameHint")} />
        <TextAreaField field={fields.aliases} label={labels.aliases} hint={t("propose.aliasesHint")} rows={3} optional />
        <TextAreaField field={fields.note} label={labels.note} hint={t("propose.noteHint")} rows={4} max={LIMITS.note} optional />
        <Disclosure summary={t("propose.details")}>
          <div className="space-y-6 pb-4">
            <ComboboxField
              field={fields.broader}
              textName={fields.broaderText.name}
              initialText={startValue(fields.broaderText)}
              label={labels.broader}
              load={(query) => `${localePath(locale, "/skills")}?q=${encodeURIComponent(query)}`}
              optional
            />
            <SelectField field={fields.field} label={labels.field} options={options.fields} optional />
            <CheckboxGroup field={fields.technologies} label={labels.technologies} options={options.technologies} optional />
          </div>
        </Disclosure>
      </div>
      <FormActions>
        <Button>{t("propose.submit")}</Button>
      </FormActions>
    </Form>
  );
}
