import { useTranslation } from "~/i18n/use-translation";
import { SKILL_LEVELS } from "~/domain/vocabulary/people";
import { NECESSITIES } from "~/domain/vocabulary/positions";
import { ProposeLine, ProposeLink } from "~/domain/taxonomy/components/propose-link";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Disclosure } from "~/ui/disclosure";
import { ComboboxField } from "~/ui/combobox-field";
import { plainField, startValue, startValues } from "~/ui/field";
import { Fieldset } from "~/ui/fieldset";
import { LocalizedTextFields } from "~/ui/localized-text-fields";
import { SelectField } from "~/ui/select-field";
import { BLANK } from "./defaults";
import { Rows } from "./rows";
import { type SectionProps } from "./section-fields";
import { SectionForm, useSectionForm } from "./section-form";
import { Suggestions } from "./suggestions";

export function SkillsSection(props: SectionProps) {
  const { t } = useTranslation(["positions", "common"]);
  const locale = useLocale();
  const [form, fields] = useSectionForm("skills", props);
  const labels = {
    "skills[].skill": t("form.skill"),
    fieldCodes: t("form.fields"),
    technologyCodes: t("form.technologies"),
    subjectsVi: t("form.subjects"),
    subjectsEn: t("form.subjects"),
  };
  const asked = fields.skills.getFieldList().map((row) => startValue(row.getFieldset().skill));
  const here = `${props.desk}/skills`;
  const chosenFields = startValues(fields.fieldCodes);
  return (
    <SectionForm {...props} form={form} labels={labels}>
      <Rows
        form={form as never}
        list={fields.skills}
        blank={BLANK.skill}
        legend={t("form.skills")}
        hint={t("form.skillsHint")}
        addLabel={t("form.addSkill")}
        rowLabel={(number) => t("form.skillNumber", { number })}
      >
        {(row) => (
          <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_11rem_15rem]">
            <ComboboxField
              field={row.skill}
              textName={row.text.name}
              initialText={startValue(row.text)}
              label={t("form.skill")}
              load={(query) => `${localePath(locale, "/skills")}?q=${encodeURIComponent(query)}`}
              whenNone={(text) => <ProposeLink text={text} from={here} />}
            />
            <SelectField
              field={row.necessity}
              label={t("form.necessity")}
              emptyLabel={null}
              width="full"
              options={NECESSITIES.map((value) => ({ value, label: t(`necessity.${value}`) }))}
            />
            <SelectField
              field={row.minLevel}
              label={t("form.minLevel")}
              emptyLabel={null}
              width="full"
              options={SKILL_LEVELS.map((level) => ({ value: String(level), label: `${level}. ${t(`common:skillLevel.${level}`)}` }))}
            />
          </div>
        )}
      </Rows>
      <ProposeLine from={here} />
      <Suggestions
        form={form as never}
        list={fields.skills.name}
        suggestions={props.suggestions.filter((one) => !asked.includes(one.skillId))}
      />
      <Fieldset legend={labels.fieldCodes} hint={t("form.fieldsHint")}>
        <div className="divide-y divide-line border-y border-line">
          {props.options.fields.map((group, index) => (
            <Disclosure key={group.label} summary={group.label} open={group.options.some((option) => chosenFields.includes(option.value))}>
              <CheckboxGroup
                field={plainField(
                  fields.fieldCodes.name,
                  chosenFields,
                  index === 0 ? fields.fieldCodes.id : `${fields.fieldCodes.id}-${index}`,
                )}
                label={group.label}
                labelHidden
                columns={2}
                options={group.options}
              />
            </Disclosure>
          ))}
        </div>
      </Fieldset>
      <CheckboxGroup
        field={fields.technologyCodes}
        label={labels.technologyCodes}
        hint={t("form.technologiesHint")}
        columns={2}
        options={props.options.technologies}
        optional
      />
      <LocalizedTextFields
        fields={{ vi: fields.subjectsVi as never, en: fields.subjectsEn as never }}
        label={labels.subjectsVi}
        hint={t("form.subjectsHint")}
        multiline
        rows={5}
        optional
      />
    </SectionForm>
  );
}
