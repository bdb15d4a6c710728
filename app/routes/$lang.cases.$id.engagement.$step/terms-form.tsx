import { useForm } from "@conform-to/react";
import { useTranslation } from "~/i18n/use-translation";
import { REVIEW_RHYTHMS } from "~/domain/cases/engagement/model";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { DateField } from "~/ui/date-field";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { DeliverableRows, type TypedDeliverable } from "./deliverable-rows";
import { StepForm, type StepProps } from "./step-form";

type Typed = {
  engagementType: string;
  startOn: string;
  endOn: string;
  hoursPerWeek: string;
  months: string;
  reviewMonths: string;
  deliverables: TypedDeliverable[];
};

/** The terms that both sides agree on, for the first time or as a change. */
export function TermsForm({ start, answer, back, researchOrder, step }: StepProps & { step: "agree" | "continue" }) {
  const { t } = useTranslation("engagements");
  const { t: tc } = useTranslation("common");
  const { current } = start;
  const going = step === "continue" && current !== null;
  const home = going && current.engagementType !== "return_long_term" ? "return_long_term" : undefined;
  const [form, fields] = useForm<Typed>({
    id: step,
    lastResult: answer?.result,
    defaultValue: {
      engagementType: going ? home : start.askedType,
      reviewMonths: String(going ? current.reviewMonths : 6),
      deliverables: researchOrder ? [{ title: "", dueOn: "" }] : [],
    },
  });
  const labels = {
    engagementType: t("field.engagementType"),
    startOn: t("field.startOn"),
    endOn: t("field.endOn"),
    hoursPerWeek: t("field.hoursPerWeek"),
    months: t("field.months"),
    reviewMonths: t("field.reviewMonths"),
    deliverables: t("field.deliverables"),
    "deliverables[].title": t("field.deliverableTitle"),
    "deliverables[].dueOn": t("field.deliverableDue"),
  };
  const rows = (
    <DeliverableRows
      form={form as never}
      list={fields.deliverables as never}
      legend={labels.deliverables}
      hint={researchOrder ? t("field.deliverablesHintOrder") : t("field.deliverablesHint")}
    />
  );
  const hidden = {
    creationKey: start.creationKey,
    version: going ? current.version : start.caseVersion,
    ...(going ? { engagementId: current.id } : {}),
  };
  return (
    <StepForm form={form} labels={labels} hidden={hidden} submit={t(`step.${step}`)} variant="accent" back={back}>
      {researchOrder ? rows : null}
      <RadioGroup
        field={fields.engagementType}
        label={labels.engagementType}
        options={ENGAGEMENT_TYPES.filter((type) => !going || type !== current.engagementType).map((type) => ({
          value: type,
          label: tc(`engagementType.${type}`),
          hint: tc(`engagementHint.${type}`),
        }))}
      />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <DateField field={fields.startOn} label={labels.startOn} hint={t("field.startOnHint")} />
        <DateField field={fields.endOn} label={labels.endOn} hint={t("field.endOnHint")} />
      </div>
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <NumberField
          field={fields.hoursPerWeek}
          label={labels.hoursPerWeek}
          hint={t("field.hoursPerWeekHint")}
          unit={t("field.hoursUnit")}
        />
        <NumberField field={fields.months} label={labels.months} hint={t("field.monthsHint")} unit={t("field.monthsUnit")} />
      </div>
      {researchOrder ? null : rows}
      <SelectField
        field={fields.reviewMonths}
        label={labels.reviewMonths}
        emptyLabel={null}
        options={REVIEW_RHYTHMS.map((months) => ({ value: String(months), label: t(`rhythm.${months}`) }))}
      />
    </StepForm>
  );
}
