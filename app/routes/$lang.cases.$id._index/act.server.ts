import { type SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import { type z } from "zod";
import { type UserActor } from "~/domain/vocabulary/actor";
import { acceptInvitation } from "~/domain/cases/accept-invitation.server";
import { askQuestion } from "~/domain/cases/ask-question.server";
import { declineInvitation } from "~/domain/cases/decline-invitation.server";
import { discloseContact } from "~/domain/cases/disclose-contact.server";
import { handOver } from "~/domain/cases/hand-over.server";
import { inviteSuggested } from "~/domain/cases/invite-suggested.server";
import { notSelect } from "~/domain/cases/not-select.server";
import { openDossier } from "~/domain/cases/open-dossier.server";
import { openInterview } from "~/domain/cases/open-interview.server";
import { planNextStep } from "~/domain/cases/plan-next-step.server";
import { readDisclosedContact } from "~/domain/cases/read-disclosed-contact.server";
import { revokeDisclosure } from "~/domain/cases/revoke-disclosure.server";
import { selectCandidate } from "~/domain/cases/select-candidate.server";
import { takeUp } from "~/domain/cases/take-up.server";
import { withdrawCase } from "~/domain/cases/withdraw-case.server";
import { withdrawSuggestion } from "~/domain/cases/withdraw-suggestion.server";
import { Refusal } from "~/domain/refusal";
import { type Verdict } from "~/domain/verdict";
import { checkForm } from "~/http/form.server";
import { requestLocale } from "~/http/guards.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { MOVE_INTENTS, moveInputs } from "./move-input";
import { type MoveAnswer } from "./use-move-form";

type Inputs = { [Intent in keyof typeof moveInputs]: z.output<(typeof moveInputs)[Intent]> };
type Move<Intent extends keyof Inputs> = (actor: UserActor, caseId: string, input: Inputs[Intent]) => Promise<Verdict>;

/** Each form of the page maps to one use case. */
const MOVES: { [Intent in Exclude<keyof Inputs, "read_contact">]: Move<Intent> } = {
  accept: (actor, caseId, input) => acceptInvitation(actor, { caseId, ...input }),
  decline: (actor, caseId, input) => declineInvitation(actor, { caseId, ...input }),
  ask: (actor, caseId, { note, ...input }) => askQuestion(actor, { caseId, ...input, question: note }),
  invite: (actor, caseId, { message, askFields, ...input }) =>
    inviteSuggested(actor, { caseId, ...input, text: message, askedFields: askFields }),
  withdraw_suggestion: (actor, caseId, input) => withdrawSuggestion(actor, { caseId, ...input }),
  take_up: (actor, caseId, input) => takeUp(actor, { caseId, ...input }),
  open_dossier: (actor, caseId, input) => openDossier(actor, { caseId, ...input }),
  open_interview: (actor, caseId, input) => openInterview(actor, { caseId, ...input }),
  select: (actor, caseId, { fills, ...input }) => selectCandidate(actor, { caseId, ...input, fillsPosition: fills }),
  reject: (actor, caseId, input) => notSelect(actor, { caseId, ...input }),
  withdraw: (actor, caseId, input) => withdrawCase(actor, { caseId, ...input }),
  hand_over: (actor, caseId, input) => handOver(actor, { caseId, ...input }),
  take_over: (actor, caseId, input) => handOver(actor, { caseId, ...input, to: actor.userId }),
  plan: (actor, caseId, input) => planNextStep(actor, { caseId, ...input }),
  disclose: (actor, caseId, input) => discloseContact(actor, { caseId, ...input }),
  revoke: (actor, caseId, input) => revokeDisclosure(actor, { caseId, ...input }),
};

const DONE: Partial<Record<(typeof MOVE_INTENTS)[number], string>> = {
  accept: "accepted",
  decline: "declined",
  ask: "asked",
  revoke: "revoked",
  disclose: "disclosed",
  hand_over: "handedOver",
  take_over: "handedOver",
};

/** The field that a refusal belongs to; other refusals concern the form as a whole. */
const FIELD_OF: Record<string, string> = { past_date: "dueOn", too_far: "dueOn", field_empty: "fields", no_candidate: "to" };

const KNOWN = ["stale", "illegal_move", "not_owner", "not_possible", "field_empty", "past_date", "too_far", "no_candidate"] as const;

/** Runs the posted action. Redirects on success; otherwise returns the form with the typed values and the reason. */
export async function actOnCase(request: Request, actor: UserActor, caseId: string) {
  const locale = requestLocale(request);
  const t = translator(locale, "cases");
  const form = await request.formData();
  const intent = MOVE_INTENTS.find((each) => each === form.get("intent"));
  if (!intent) throw new Response(null, { status: 400 });
  if (intent === "read_contact") {
    const read = await readDisclosedContact(actor, caseId);
    if (read.ok) return data({ read: read.contact, answer: undefined });
    if (read.code === "forbidden") throw new Refusal("forbidden");
    return data({ read: undefined, answer: refusedForm(intent, [t(`refused.${read.code}`)]) }, statusOf(read.code));
  }
  const submission = checkForm(form, moveInputs[intent] as z.ZodType, locale);
  if (submission.status !== "success")
    return data({ read: undefined, answer: { intent, result: submission.reply() } satisfies MoveAnswer }, 422);
  const run = MOVES[intent] as (actor: UserActor, caseId: string, input: unknown) => Promise<Verdict>;
  const verdict = await run(actor, caseId, submission.value);
  if (verdict.ok) throw redirect(`${localePath(locale, `/cases/${caseId}`)}?done=${DONE[intent] ?? "moved"}`);
  if (verdict.code === "forbidden") throw new Refusal("forbidden");
  const code = KNOWN.find((each) => each === verdict.code);
  const sentence = [code ? t(`refused.${code}`) : t("refused.other")];
  const field = FIELD_OF[verdict.code];
  const result = submission.reply(field ? { fieldErrors: { [field]: sentence } } : { formErrors: sentence });
  return data({ read: undefined, answer: { intent, result } satisfies MoveAnswer }, statusOf(verdict.code));
}

/**
 * A refusal means that the reader would first have to take the case over and may not; any other refusal depends on the
 * state of the case.
 */
function statusOf(code: string): 403 | 409 {
  return code === "not_owner" ? 403 : 409;
}

function refusedForm(intent: MoveAnswer["intent"], formErrors: string[]): MoveAnswer {
  return { intent, result: { status: "error", error: { "": formErrors } } as SubmissionResult<string[]> };
}
