import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Send } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { CASE_TEXT_LIMITS } from "~/domain/cases/model";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import { TextAreaField } from "~/ui/text-area-field";

type Typed = { creationKey: string; body: string; files: string };

/**
 * Text and files for the other participants of the case. Files have to be chosen again when the form is shown again,
 * because browsers do not keep them.
 */
export function MessageForm({ creationKey, lastResult }: { creationKey: string; lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation("dossiers");
  const [form, fields] = useForm<Typed>({ id: "message", lastResult });
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      id={form.id}
      noValidate
      data-print="hide"
      className="mb-10 space-y-5 border-b border-line pb-8"
    >
      <ErrorSummary form={form} labels={{ body: t("messages.body"), files: t("messages.files") }} />
      <input type="hidden" name="creationKey" value={creationKey} />
      <TextAreaField field={fields.body} label={t("messages.body")} hint={t("messages.bodyHint")} max={CASE_TEXT_LIMITS.message} />
      <FileField
        field={fields.files}
        label={t("messages.files")}
        hint={t("messages.filesHint")}
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.csv,.txt"
        multiple
        optional
      />
      <Button name="intent" value="send" icon={<Send aria-hidden="true" className="size-4" />}>
        {t("messages.send")}
      </Button>
    </Form>
  );
}
