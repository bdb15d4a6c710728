import { z } from "zod";
import { CASE_TEXT_LIMITS, CONTACT_FIELDS, NEXT_STEPS } from "~/domain/introductions/model";
import { day, optionalText, recordVersion } from "~/domain/text";

/** What can be posted to a case's page; each is one form. */
export const MOVE_INTENTS = [
  "accept",
  "decline",
  "ask",
  "invite",
  "withdraw_suggestion",
  "take_up",
  "open_dossier",
  "open_interview",
  "select",
  "reject",
  "withdraw",
  "hand_over",
  "take_over",
  "plan",
  "disclose",
  "revoke",
  "read_contact",
] as const;

const version = recordVersion;
const note = optionalText(CASE_TEXT_LIMITS.note);
const mustNote = note.refine((value) => value !== "", { error: "errors:validation.required" });
const fields = z.array(z.enum(CONTACT_FIELDS)).default([]);
const reason = z.string().max(60).optional();

export const moveInputs = {
  accept: z.object({ version, fields }),
  decline: z.object({ version, reason, note }),
  ask: z.object({ version, note: mustNote }),
  invite: z.object({ version, message: optionalText(CASE_TEXT_LIMITS.invitation), askFields: fields }),
  withdraw_suggestion: z.object({ version, reason, note }),
  take_up: z.object({ version, note }),
  open_dossier: z.object({ version, note }),
  open_interview: z.object({ version, note }),
  select: z.object({ version, note, fills: z.boolean().optional().default(false) }),
  reject: z.object({ version, reason: z.string({ error: "errors:validation.choose" }).max(60), note }),
  withdraw: z.object({ version, reason, note }),
  hand_over: z.object({ version, to: z.uuid({ error: "errors:validation.choose" }), note: mustNote }),
  take_over: z.object({ version, note: mustNote }),
  plan: z.object({ version, nextStep: z.enum(NEXT_STEPS, { error: "errors:validation.choose" }), dueOn: day(), note: optionalText(200) }),
  disclose: z.object({ version, fields: fields.refine((list) => list.length > 0, { error: "errors:validation.choose" }) }),
  revoke: z.object({ field: z.enum(CONTACT_FIELDS) }),
  read_contact: z.object({}),
} as const;
