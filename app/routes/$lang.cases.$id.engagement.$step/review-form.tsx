import { useForm } from "@conform-to/react";
import { useTranslation } from "~/i18n/use-translation";
import { CONTINUE_WISHES, DELIVERY_STATES, OUTCOME_COUNTS, REVIEW_NOTE_LENGTH } from "~/domain/cases/engagement/model";
import { Fieldset } from "~/ui/fieldset";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { TextAreaField } from "~/ui/text-area-field";
import { StepForm, type StepProps } from "./step-form";

type Typed = {
  items: { state: string }[];
  publications: string;
  trained: string;
  transferred: string;
  patents: string;
  wish: string;
  note: string;
};

/** One side's review: what was delivered, the results, and whether to continue. */
export function ReviewForm({ start, answer, back }: StepProps) {
  const { t } = useTranslation("engagements");
  const items = start.review?.items ?? [];
  const [form, fields] = useForm<Typed>({
    id: "review",
    lastResult: answer?.result,
    defaultValue: { items: items.map(() => ({ state: "" })), publications: "0", trained: "0", transferred: "0", patents: "0" },
  });
  const labels = {
    "items[].state": t("review.items"),
    ...Object.fromEntries(OUTCOME_COUNTS.map((count) => [count, t(`review.${count}`)])),
    wish: t("review.wish"),
    note: t("review.note"),
  };
  const rows = fields.items.getFieldList();
  return (
    <StepForm
      form={form}
      labels={labels}
      hidden={{ reviewId: start.review?.id ?? "" }}
      submit={t("review.send")}
      variant="accent"
      back={back}
    >
      <Fieldset legend={t("review.items")}>
        <div className="space-y-6">
          {items.map((item, index) => {
            const field = rows[index]?.getFieldset().state;
            return field ? (
              <RadioGroup
                key={item.id}
                field={field}
                label={item.title || t("unlisted")}
                inline
                options={DELIVERY_STATES.map((state) => ({ value: state, label: t(`delivery.${state}`) }))}
              />
            ) : null;
          })}
        </div>
      </Fieldset>
      <Fieldset legend={t("review.counts")} hint={t("review.countsHint")}>
        <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
          {OUTCOME_COUNTS.map((count) => (
            <NumberField key={count} field={fields[count]} label={t(`review.${count}`)} />
          ))}
        </div>
      </Fieldset>
      <RadioGroup
        field={fields.wish}
        label={t("review.wish")}
        options={CONTINUE_WISHES.map((wish) => ({ value: wish, label: t(`wish.${wish}`) }))}
      />
      <TextAreaField field={fields.note} label={t("review.note")} hint={t("review.noteHint")} rows={5} max={REVIEW_NOTE_LENGTH} optional />
    </StepForm>
  );
}
