import { useTranslation } from "~/i18n/use-translation";
import { ACADEMIC_RANKS, DEGREE_LEVELS, LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { CRITERION_WEIGHTS, NECESSITIES } from "~/domain/vocabulary/positions";
import { LocalizedTextFields } from "~/ui/localized-text-fields";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { BLANK } from "./defaults";
import { Rows } from "./rows";
import { type SectionProps } from "./section-fields";
import { SectionForm, useSectionForm } from "./section-form";

export function RequirementsSection(props: SectionProps) {
  const { t } = useTranslation(["positions", "common"]);
  const [form, fields] = useSectionForm("requirements", props);
  const labels = {
    "languages[].languageCode": t("form.language"),
    minDegree: t("form.minDegree"),
    minAcademicRank: t("form.minRank"),
    minYearsExperience: t("form.minYears"),
    "criteria[].vi": t("form.criteria"),
    "criteria[].en": t("form.criteria"),
  };
  return (
    <SectionForm {...props} form={form} labels={labels}>
      <SelectField
        field={fields.minDegree}
        label={labels.minDegree}
        emptyLabel={t("form.notAsked")}
        options={DEGREE_LEVELS.filter((level) => level !== "none").map((level) => ({
          value: level,
          label: t(`common:degreeLevel.${level}`),
        }))}
        optional
      />
      <SelectField
        field={fields.minAcademicRank}
        label={labels.minAcademicRank}
        emptyLabel={t("form.notAsked")}
        options={ACADEMIC_RANKS.map((rank) => ({ value: rank, label: t(`common:academicRank.${rank}`) }))}
        optional
      />
      <NumberField field={fields.minYearsExperience} label={labels.minYearsExperience} unit={t("form.unitYears")} optional />
      <Rows
        form={form as never}
        list={fields.languages}
        blank={BLANK.language}
        legend={t("form.languages")}
        hint={t("form.languagesHint")}
        addLabel={t("form.addLanguage")}
        rowLabel={(number) => t("form.languageNumber", { number })}
      >
        {(row) => (
          <div className="grid gap-4 md:grid-cols-3">
            <SelectField field={row.languageCode} label={t("form.language")} width="full" options={props.options.languages} />
            <SelectField
              field={row.level}
              label={t("form.languageLevel")}
              emptyLabel={null}
              width="full"
              options={LANGUAGE_LEVELS.map((level) => ({ value: level, label: t(`common:languageLevel.${level}`) }))}
            />
            <SelectField
              field={row.necessity}
              label={t("form.necessity")}
              emptyLabel={null}
              width="full"
              options={NECESSITIES.map((value) => ({ value, label: t(`necessity.${value}`) }))}
            />
          </div>
        )}
      </Rows>
      <Rows
        form={form as never}
        list={fields.criteria}
        blank={BLANK.criterion}
        legend={t("form.criteria")}
        hint={t("form.criteriaHint")}
        addLabel={t("form.addCriterion")}
        rowLabel={(number) => t("form.criterionNumber", { number })}
      >
        {(row) => (
          <>
            <LocalizedTextFields fields={{ vi: row.vi, en: row.en }} label={t("form.criterionWords")} />
            <RadioGroup
              field={row.weight}
              label={t("form.weight")}
              inline
              options={CRITERION_WEIGHTS.map((value) => ({ value, label: t(`weight.${value}`) }))}
            />
          </>
        )}
      </Rows>
    </SectionForm>
  );
}
