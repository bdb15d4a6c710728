import { Form } from "@remix-run/react";
import { type ReactNode } from "react";
import { Button, type ButtonVariant } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { type MoveAnswer, type MoveIntent, useMoveForm } from "./use-move-form";

/** The fields of an action, by name. */
export type MoveFields = ReturnType<typeof useMoveForm>["fields"];

/**
 * One action on a case, collapsed under its name. It is expanded when its form was returned with errors, so that the
 * typed values are visible. `children` renders the fields; without any, the action is a single button.
 */
export function MoveForm({
  intent,
  version,
  label,
  submit,
  variant = "primary",
  answer,
  defaults,
  labels,
  children,
}: {
  intent: MoveIntent;
  version: number;
  label: string;
  submit: string;
  variant?: ButtonVariant;
  answer: MoveAnswer | undefined;
  defaults?: Record<string, string>;
  /** Labels of the fields in the error summary. */
  labels?: Record<string, string>;
  children?: (fields: MoveFields) => ReactNode;
}) {
  const { form, fields } = useMoveForm(intent, answer, defaults);
  const mine = answer?.intent === intent;
  return (
    <Disclosure summary={label} open={mine || undefined}>
      <Form method="post" id={form.id} noValidate className="max-w-form space-y-5 py-3">
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="version" value={version} />
        <ErrorSummary form={form} labels={labels ?? {}} />
        {children?.(fields)}
        <Button variant={variant}>{submit}</Button>
      </Form>
    </Disclosure>
  );
}
