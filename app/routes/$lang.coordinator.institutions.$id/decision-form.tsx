import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type InstitutionStatus } from "~/domain/vocabulary/institutions";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextAreaField } from "~/ui/text-area-field";

const NOTE_MAX = 2_000;

/** Verifies or refuses the institution, with a note that it will read. */
export function DecisionForm({
  status,
  version,
  note,
  lastResult,
}: {
  status: InstitutionStatus;
  version: number;
  note: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation("institutions");
  const [form, fields] = useForm<{ note: string; decision: string }>({ id: "decision", lastResult, defaultValue: { note } });
  return (
    <section aria-labelledby="decision-title" className="h-fit rounded border border-line bg-surface p-5">
      <h2 id="decision-title" className="mb-4 text-xl font-semibold">
        {t("desk.decision")}
      </h2>
      <Form method="post" {...getFormProps(form)} className="space-y-6">
        <input type="hidden" name="version" value={version} />
        <ErrorSummary form={form} labels={{ note: t("desk.note") }} />
        <TextAreaField field={fields.note} label={t("desk.note")} hint={t("desk.noteHint")} rows={6} max={NOTE_MAX} />
        <div className="flex flex-col gap-3">
          {status === "verified" ? null : (
            <Button name="decision" value="verify">
              {t("desk.verify")}
            </Button>
          )}
          {status === "refused" ? null : (
            <Button name="decision" value="refuse" variant="danger">
              {status === "verified" ? t("desk.withdraw") : t("desk.refuse")}
            </Button>
          )}
        </div>
      </Form>
    </section>
  );
}
