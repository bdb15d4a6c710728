import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { CheckboxField } from "~/ui/checkbox-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { type SkillFormStart } from "../form-of-skill";
import { SkillFields, type SkillFormOptions, useSkillLabels } from "./skill-fields";

type Props = {
  start: SkillFormStart;
  options: SkillFormOptions;
  /** The submitted form as returned by the server, with a version when it was stale. */
  answer?: { result: SubmissionResult<string[]>; version: number | null };
  hidden: Record<string, string>;
  /** Whether to offer keeping replaced names as aliases: for a skill that is already in use. */
  renames?: boolean;
  children: ReactNode;
};

/** The form of a skill with its errors; the page provides the buttons. */
export function SkillEditor({ start, options, answer, hidden, renames = false, children }: Props) {
  const { t } = useTranslation("taxonomy");
  const [form, fields] = useForm<SkillFormStart>({ id: "skill", lastResult: answer?.result, defaultValue: start });
  return (
    <Form method="post" {...getFormProps(form)} preventScrollReset>
      {Object.entries({ ...hidden, ...(answer?.version ? { version: String(answer.version) } : {}) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {answer?.version ? (
        <div className="mb-8">
          <Notice tone="warning" title={t("form.staleTitle")}>
            {t("form.stale")}
          </Notice>
        </div>
      ) : null}
      <ErrorSummary form={form} labels={useSkillLabels()} />
      <div className="space-y-8">
        <SkillFields fields={fields} options={options} />
        {renames ? <CheckboxField field={fields.keepNames} label={t("form.keepNames")} hint={t("form.keepNamesHint")} /> : null}
      </div>
      <FormActions>{children}</FormActions>
    </Form>
  );
}
