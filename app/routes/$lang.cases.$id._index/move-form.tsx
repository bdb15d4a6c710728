import { Form } from "@remix-run/react";
import { type ReactNode } from "react";
import { Button, type ButtonVariant } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { type MoveAnswer, type MoveIntent, useMoveForm } from "./use-move-form";

/** The fields of a move, by name. */
export type MoveFields = ReturnType<typeof useMoveForm>["fields"];

/**
 * One move of a case behind its name: opened where its form came back, so that what was typed is in sight.
 * `children` draws the fields; without any the move is a button alone.
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
  /** Names of the fields in the error summary. */
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
