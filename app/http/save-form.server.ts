import { type SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import { type z } from "zod";
import { checkForm } from "./form.server";
import { requestLocale } from "./guards.server";

/** A form that is shown again: the typed values with their errors, and, if the record has changed, the version to save over. */
export type FormAnswer = { result: SubmissionResult<string[]>; version: number | null };

/** The result of a use case that saves a form. */
export type SaveOutcome = { ok: true } | { ok: false; code: string; version?: number };

/**
 * Validates a posted form, runs one use case and responds: a redirect when it was saved, otherwise the form with the
 * typed values. A refusal is shown at the field that `fieldOf` names, otherwise for the form as a whole. A stale edit
 * (409) carries the record's new version, with which the next submit overwrites it.
 */
export async function saveForm<S extends z.ZodType>(
  request: Request,
  form: {
    formData: FormData;
    schema: S;
    save: (value: z.output<S>) => Promise<SaveOutcome>;
    /** The message for a refusal's code. */
    explain: (code: string) => string;
    fieldOf?: (code: string) => string | undefined;
    to: string;
  },
) {
  const submission = checkForm(form.formData, form.schema, requestLocale(request));
  if (submission.status !== "success") return data<FormAnswer>({ result: submission.reply(), version: null }, 400);
  const outcome = await form.save(submission.value);
  if (outcome.ok) throw redirect(form.to);
  const sentence = [form.explain(outcome.code)];
  const field = form.fieldOf?.(outcome.code);
  const result = submission.reply(field ? { fieldErrors: { [field]: sentence } } : { formErrors: sentence });
  const stale = outcome.code === "stale";
  return data<FormAnswer>({ result, version: stale ? (outcome.version ?? null) : null }, stale ? 409 : 400);
}
