import { useForm } from "@conform-to/react";
import { useTranslation } from "~/i18n/use-translation";
import { DateField } from "~/ui/date-field";
import { DeliverableRows, type TypedDeliverable } from "./deliverable-rows";
import { StepForm, type StepProps } from "./step-form";

/** A later end date and the plan for the added time. */
export function RenewForm({ start, answer, back }: StepProps) {
  const { t } = useTranslation("engagements");
  const [form, fields] = useForm<{ until: string; deliverables: TypedDeliverable[] }>({ id: "renew", lastResult: answer?.result });
  const labels = {
    until: t("field.until"),
    "deliverables[].title": t("field.deliverableTitle"),
    "deliverables[].dueOn": t("field.deliverableDue"),
  };
  const hidden = { engagementId: start.current?.id ?? "", version: start.current?.version ?? 0 };
  return (
    <StepForm form={form} labels={labels} hidden={hidden} submit={t("step.renew")} back={back}>
      <DateField field={fields.until} label={labels.until} min={start.current?.endOn ?? undefined} />
      <DeliverableRows
        form={form as never}
        list={fields.deliverables as never}
        legend={t("field.moreDeliverables")}
        hint={t("field.moreDeliverablesHint")}
      />
    </StepForm>
  );
}
