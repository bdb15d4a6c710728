import { type SubmissionResult, useForm } from "@conform-to/react";
import { type MOVE_INTENTS } from "./move-input";

export type MoveIntent = (typeof MOVE_INTENTS)[number];

/** A move that was refused, with what was typed. */
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

/** The form state of one move: only the form that was sent gets its answer back. */
export function useMoveForm(intent: MoveIntent, answer: MoveAnswer | undefined, defaults?: Partial<MoveFields>) {
  const [form, fields] = useForm<MoveFields>({
    id: `move-${intent}`,
    lastResult: answer?.intent === intent ? answer.result : undefined,
    defaultValue: defaults,
  });
  return { form, fields };
}
