import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/text-area-field";

/** A field to paste a biography or CV, from which skills are extracted. The text is processed once and not stored. */
export function PasteForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation("profile");
  const [form, fields] = useForm<{ text: string }>({ id: "pasted", lastResult });
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-8 rounded border border-line bg-surface p-5 md:p-6">
      <h2 id={id} className="mb-5 text-lg font-semibold">
        {t("skills.paste.title")}
      </h2>
      <Form method="post" id={form.id} noValidate className="space-y-6">
        <input type="hidden" name="intent" value="find" />
        <TextAreaField field={fields.text} label={t("skills.paste.label")} hint={t("skills.paste.hint")} rows={6} />
        <Button variant="secondary">{t("skills.paste.find")}</Button>
      </Form>
    </section>
  );
}
