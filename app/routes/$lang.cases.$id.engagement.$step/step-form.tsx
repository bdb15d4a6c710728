import { type FormMetadata, getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type FormAnswer } from "~/http/save-form.server";
import { Button, type ButtonVariant, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { type StepStart } from "./step-start.server";

export type StepProps = { start: StepStart; answer: FormAnswer | undefined; back: string; researchOrder: boolean };

/** Layout of a step's form: the errors, a description, the fields, and one button that says what happens. */
export function StepForm({
  form,
  labels,
  hidden,
  submit,
  variant = "primary",
  back,
  children,
}: {
  form: Pick<FormMetadata, "id" | "errors" | "allErrors"> & object;
  labels: Record<string, string>;
  /** The record and version that the form was rendered from. */
  hidden: Record<string, string | number>;
  submit: string;
  variant?: ButtonVariant;
  back: string;
  children: ReactNode;
}) {
  const { t: tc } = useTranslation("common");
  return (
    <Form method="post" {...getFormProps(form as FormMetadata)} preventScrollReset>
      {/* Enter presses the first submit button: it must submit the form, not remove a row. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary form={form} labels={labels} />
      <div className="space-y-8">{children}</div>
      <FormActions>
        <Button name="send" value="yes" variant={variant}>
          {submit}
        </Button>
        <LinkButton to={back} variant="quiet">
          {tc("action.cancel")}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
