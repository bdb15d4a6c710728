import { type DefaultValue, useForm } from "@conform-to/react";
import { useActionData } from "@remix-run/react";
import { type FormAnswer } from "~/http/save-form.server";

/**
 * The form of a profile step: filled from the record, or from what was typed when the server sent it back. The version
 * is the record's new one after a stale save, so that saving again saves over it.
 * @param id also the prefix of the fields' ids; change it to start the form anew
 */
export function useStepForm<T extends Record<string, unknown>>(id: string, defaultValue: DefaultValue<T>, version?: number) {
  const answer = useActionData() as Partial<FormAnswer> | undefined;
  const [form, fields] = useForm<T>({ id, defaultValue, lastResult: answer?.result });
  return { form, fields, version: answer?.version ?? version };
}
