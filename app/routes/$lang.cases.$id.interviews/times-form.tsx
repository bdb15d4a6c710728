import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { INTERVIEW_MINUTES, type InterviewView, MAX_SLOTS, VIETNAM } from "~/domain/cases/interviews/model";
import { Button } from "~/ui/button";
import { DateTimeField } from "~/ui/date-time-field";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

type Typed = { zone: string; slots: string[]; minutes: string; place: string; note: string };

interface Props {
  /** The reader's own time zone first, then all others. */
  zoneChoice: { ownZone: string; expertZone: string | null; zones: readonly string[] };
  hidden: Record<string, string>;
  /** Null for a first interview. */
  start: Pick<InterviewView, "id" | "minutes" | "place" | "note"> | null;
  lastResult: SubmissionResult<string[]> | null;
}

/** One to five times in one time zone, with duration and place. */
export function TimesForm({ zoneChoice: { ownZone, expertZone, zones }, hidden, start, lastResult }: Props) {
  const { t } = useTranslation("dossiers");
  const [form, fields] = useForm<Typed>({
    id: start ? `times-${start.id}` : "times",
    lastResult,
    defaultValue: {
      zone: ownZone,
      minutes: String(start?.minutes ?? 60),
      place: start?.place ?? "",
      note: start?.note ?? "",
      slots: Array.from({ length: MAX_SLOTS }, () => ""),
    },
  });
  const near = [...new Set([ownZone, VIETNAM, ...(expertZone ? [expertZone] : [])])];
  const options = [...near, ...zones.filter((zone) => !near.includes(zone))].map((zone) => ({
    value: zone,
    label: zone === VIETNAM ? t("interviews.zone.vietnam") : zone.replaceAll("_", " "),
  }));
  const slots = fields.slots.getFieldList();
  return (
    <Form method="post" id={form.id} noValidate className="space-y-5">
      <ErrorSummary
        form={form}
        labels={{
          "slots[]": t("interviews.slots"),
          zone: t("interviews.zoneLabel"),
          minutes: t("interviews.duration"),
          place: t("interviews.place"),
        }}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        field={fields.zone}
        label={t("interviews.zoneLabel")}
        hint={t("interviews.zoneHint")}
        options={options}
        emptyLabel={null}
      />
      <fieldset>
        <legend className="font-medium">{t("interviews.slots")}</legend>
        <p className="mt-0.5 mb-3 text-sm text-ink-soft">{t("interviews.slotsHint")}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {slots.map((slot, at) => (
            <DateTimeField key={slot.key} field={slot} label={t("interviews.slot", { number: at + 1 })} optional={at > 0} />
          ))}
        </div>
      </fieldset>
      <SelectField
        field={fields.minutes}
        label={t("interviews.duration")}
        options={INTERVIEW_MINUTES.map((minutes) => ({ value: String(minutes), label: t("interviews.minutes", { count: minutes }) }))}
        emptyLabel={null}
        width="short"
      />
      <TextField field={fields.place} label={t("interviews.place")} hint={t("interviews.placeHint")} optional />
      <TextAreaField field={fields.note} label={t("interviews.note")} rows={3} max={1_000} optional />
      <Button>{start ? t("interviews.other") : t("interviews.propose")}</Button>
    </Form>
  );
}
