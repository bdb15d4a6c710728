import { useForm } from "@conform-to/react";
import { useTranslation } from "~/i18n/use-translation";
import { END_NOTE_LENGTH, END_REASONS } from "~/domain/cases/engagement/model";
import { CheckboxField } from "~/ui/checkbox-field";
import { DateField } from "~/ui/date-field";
import { RadioGroup } from "~/ui/radio-group";
import { TextAreaField } from "~/ui/text-area-field";
import { StepForm, type StepProps } from "./step-form";

type Typed = { endedOn: string; reason: string; note: string; confirm: string };

/** Ends the engagement, which cannot be undone: completed (confirmed twice), or early with a reason. */
export function CloseForm({ start, answer, back, researchOrder, step }: StepProps & { step: "complete" | "end" }) {
  const { t } = useTranslation("engagements");
  const [form, fields] = useForm<Typed>({ id: step, lastResult: answer?.result, defaultValue: { endedOn: start.today } });
  const labels = { endedOn: t("field.endedOn"), reason: t("field.reason"), note: t("field.note"), confirm: t("field.confirm") };
  const hidden = { engagementId: start.current?.id ?? "", version: start.current?.version ?? 0 };
  const submit = step === "complete" && researchOrder ? t("step.completeOrder") : t(`step.${step}`);
  return (
    <StepForm form={form} labels={labels} hidden={hidden} submit={submit} variant={step === "end" ? "danger" : "accent"} back={back}>
      <DateField field={fields.endedOn} label={labels.endedOn} max={start.today} />
      {step === "end" ? (
        <>
          <RadioGroup
            field={fields.reason}
            label={labels.reason}
            options={END_REASONS.map((reason) => ({ value: reason, label: t(`endReason.${reason}`) }))}
          />
          <TextAreaField field={fields.note} label={labels.note} hint={t("field.endNoteHint")} rows={4} max={END_NOTE_LENGTH} optional />
        </>
      ) : (
        <CheckboxField field={fields.confirm} label={labels.confirm} />
      )}
    </StepForm>
  );
}
