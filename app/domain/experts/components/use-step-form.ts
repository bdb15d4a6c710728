import { type DefaultValue, useForm } from "@conform-to/react";
import { useActionData } from "@remix-run/react";
import { type FormAnswer } from "~/http/save-form.server";

/**
 * The form of a profile step: filled from the record, or with the user's input when the server rejected it. After a
 * stale save the version is the record's new one, so that saving again overwrites it.
 * @param id also the prefix of the fields' ids; change it to reset the form
 */
export function useStepForm<T extends Record<string, unknown>>(id: string, defaultValue: DefaultValue<T>, version?: number) {
  const answer = useActionData() as Partial<FormAnswer> | undefined;
  const [form, fields] = useForm<T>({ id, defaultValue, lastResult: answer?.result });
  return { form, fields, version: answer?.version ?? version };
}
