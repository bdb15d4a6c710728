import { type SubmissionResult, useForm } from "@conform-to/react";
import { type MOVE_INTENTS } from "./move-input";

export type MoveIntent = (typeof MOVE_INTENTS)[number];

/** An action that was refused, with the typed values. */
export type MoveAnswer = { intent: MoveIntent; result: SubmissionResult<string[]> };

type MoveFields = {
  note: string;
  reason: string;
  to: string;
  nextStep: string;
  dueOn: string;
  fills: string;
  askFields: string;
  fields: string;
  message: string;
};

/** The form state of one action: only the form that was submitted gets its result. */
export function useMoveForm(intent: MoveIntent, answer: MoveAnswer | undefined, defaults?: Partial<MoveFields>) {
  const [form, fields] = useForm<MoveFields>({
    id: `move-${intent}`,
    lastResult: answer?.intent === intent ? answer.result : undefined,
    defaultValue: defaults,
  });
  return { form, fields };
}
