import { data, redirect } from "@remix-run/node";
import { type z } from "zod";
import { agreeEngagement } from "~/domain/cases/engagement/agree-engagement.server";
import { completeEngagement } from "~/domain/cases/engagement/complete-engagement.server";
import { continueEngagement } from "~/domain/cases/engagement/continue-engagement.server";
import { endEngagement } from "~/domain/cases/engagement/end-engagement.server";
import { completeInput, endInput, renewInput, reviewInput, termsInput } from "~/domain/cases/engagement/input";
import { recordReview } from "~/domain/cases/engagement/record-review.server";
import { renewEngagement } from "~/domain/cases/engagement/renew-engagement.server";
import { type EngagementStep } from "~/domain/cases/engagement/steps";
import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { creationKey, recordVersion } from "~/domain/text";
import { checkForm } from "~/http/form.server";
import { requestLocale } from "~/http/guards.server";
import { type FormAnswer } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { type RefusedStep } from "./refused-step";

type Answer = { ok: true } | { ok: false; code: RefusedStep };

/** Where a refusal is shown: at the field that it concerns, otherwise above the form. */
const FIELD: Partial<Record<RefusedStep, Partial<Record<EngagementStep, string>>>> = {
  start_too_far: { agree: "startOn", continue: "startOn" },
  start_too_early: { agree: "startOn", continue: "startOn" },
  starts_before: { continue: "startOn" },
  end_before_start: { agree: "endOn", continue: "endOn", complete: "endedOn", end: "endedOn" },
  end_missing: { agree: "endOn", continue: "endOn" },
  workload_missing: { agree: "hoursPerWeek", continue: "hoursPerWeek" },
  same_form: { continue: "engagementType" },
  deliverable_missing: { agree: "deliverables", continue: "deliverables" },
  not_later: { renew: "until" },
  too_far: { renew: "until" },
  end_in_future: { complete: "endedOn", end: "endedOn" },
  note_missing: { end: "note" },
};

/** Runs one step, or returns the form with the typed values. */
export async function saveStep(actor: UserActor, request: Request, at: { step: EngagementStep; caseId: string }) {
  const form = await request.formData();
  const locale = requestLocale(request);
  const t = translator(locale, "engagements");
  const { step, caseId } = at;
  const save = async <S extends z.ZodType>(schema: S, carryOut: (value: z.output<S>) => Promise<Answer>) => {
    const submission = checkForm(form, schema, locale);
    if (submission.status !== "success") {
      return data<FormAnswer>({ result: submission.reply(), version: null }, submission.status === "error" ? 422 : 200);
    }
    const answer = await carryOut(submission.value);
    if (answer.ok) throw redirect(localePath(locale, `/cases/${caseId}/engagement?done=${step}`));
    if (answer.code === "forbidden" || answer.code === "not_owner") throw new Refusal("forbidden");
    const sentence = [t(`refusal.${answer.code}`)];
    const field = FIELD[answer.code]?.[step];
    const result = submission.reply(field ? { fieldErrors: { [field]: sentence } } : { formErrors: sentence });
    return data<FormAnswer>({ result, version: null }, answer.code === "stale" ? 409 : 422);
  };
  const text = (name: string) => String(form.get(name) ?? "");
  const key = () => {
    const parsed = creationKey.safeParse(text("creationKey"));
    if (!parsed.success) throw new Response(null, { status: 400 });
    return parsed.data;
  };
  const version = recordVersion.safeParse(form.get("version")).data ?? 0;
  const held = () => ({ caseId, engagementId: recordId(text("engagementId")), version });
  switch (step) {
    case "agree":
      return save(termsInput, (value) => agreeEngagement(actor, { caseId, version, creationKey: key() }, value));
    case "continue":
      return save(termsInput, (value) => continueEngagement(actor, { ...held(), creationKey: key() }, value));
    case "renew":
      return save(renewInput, (value) => renewEngagement(actor, held(), value));
    case "review":
      return save(reviewInput, (value) => recordReview(actor, { caseId, reviewId: text("reviewId") }, value));
    case "complete":
      return save(completeInput, (value) => completeEngagement(actor, held(), value));
    case "end":
      return save(endInput, (value) => endEngagement(actor, held(), value));
  }
}
