import { useTranslation } from "~/i18n/use-translation";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { WORKLOADS } from "~/domain/vocabulary/positions";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { Fieldset } from "~/ui/fieldset";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { type SectionProps } from "./section-fields";
import { SectionForm, useSectionForm } from "./section-form";

export function WorkSection(props: SectionProps) {
  const { t } = useTranslation(["positions", "common"]);
  const [form, fields] = useSectionForm("work", props);
  const labels = {
    engagementTypes: t("form.engagementTypes"),
    workload: t("form.workload"),
    startFrom: t("form.start"),
    startUntil: t("form.start"),
    durationMonthsMin: t("form.duration"),
    durationMonthsMax: t("form.duration"),
    hoursPerWeekMin: t("form.hours"),
    hoursPerWeekMax: t("form.hours"),
    onSiteDaysPerYear: t("form.onSiteDays"),
    provinceCode: t("form.province"),
  };
  const workloads = WORKLOADS.map((value) => ({ value: value as string, label: t(`workload.${value}`) }));
  return (
    <SectionForm {...props} form={form} labels={labels}>
      <CheckboxGroup
        field={fields.engagementTypes}
        label={labels.engagementTypes}
        options={ENGAGEMENT_TYPES.map((type) => ({
          value: type,
          label: t(`common:engagementType.${type}`),
          hint: t(`common:engagementHint.${type}`),
        }))}
      />
      <SelectField field={fields.provinceCode} label={labels.provinceCode} options={props.options.provinces} optional />
      <CheckboxField field={fields.remotePossible} label={t("form.remotePossible")} hint={t("form.remoteHint")} />
      <RadioGroup
        field={fields.workload}
        label={labels.workload}
        inline
        options={[...workloads, { value: "", label: t("form.workloadUnstated") }]}
      />
      <Fieldset legend={labels.startFrom}>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <DateField field={fields.startFrom} label={t("form.startFrom")} optional />
          <DateField field={fields.startUntil} label={t("form.startUntil")} optional />
        </div>
      </Fieldset>
      <Fieldset legend={labels.durationMonthsMin}>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <NumberField field={fields.durationMonthsMin} label={t("form.durationMin")} unit={t("form.unitMonths")} optional />
          <NumberField field={fields.durationMonthsMax} label={t("form.durationMax")} unit={t("form.unitMonths")} optional />
        </div>
        <CheckboxField field={fields.renewable} label={t("form.renewable")} />
      </Fieldset>
      <Fieldset legend={labels.hoursPerWeekMin}>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <NumberField field={fields.hoursPerWeekMin} label={t("form.hoursMin")} unit={t("form.unitHours")} optional />
          <NumberField field={fields.hoursPerWeekMax} label={t("form.hoursMax")} unit={t("form.unitHours")} optional />
        </div>
      </Fieldset>
      <NumberField
        field={fields.onSiteDaysPerYear}
        label={labels.onSiteDaysPerYear}
        hint={t("form.onSiteDaysHint")}
        unit={t("form.unitDays")}
        optional
      />
    </SectionForm>
  );
}
