import { z } from "zod";
import { CASE_TEXT_LIMITS, CONTACT_FIELDS, NEXT_STEPS, REASONS } from "~/domain/cases/model";
import { creationKey, day, optionalText, recordVersion } from "~/domain/text";

/** The intents that can be posted to a case's page; each is one form. */
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
const chosen = { error: "errors:validation.choose" };
const fields = z.array(z.enum(CONTACT_FIELDS)).max(CONTACT_FIELDS.length).default([]);

/** The schema of each form. The use cases check who may act and whether the action is possible now. */
export const moveInputs = {
  accept: z.object({ version, fields }),
  decline: z.object({ version, reason: z.enum(REASONS.declined).optional(), note }),
  ask: z.object({ version, creationKey, note: mustNote }),
  invite: z.object({ version, message: optionalText(CASE_TEXT_LIMITS.invitation), askFields: fields }),
  withdraw_suggestion: z.object({ version, reason: z.enum(REASONS.suggestion_withdrawn, chosen), note }),
  take_up: z.object({ version, note }),
  open_dossier: z.object({ version, note }),
  open_interview: z.object({ version, note }),
  select: z.object({ version, note: mustNote, fills: z.boolean().optional().default(false) }),
  reject: z.object({ version, reason: z.enum(REASONS.not_selected, chosen), note }),
  withdraw: z.object({ version, reason: z.enum(REASONS.withdrawn).optional(), note }),
  hand_over: z.object({ version, to: z.uuid(chosen), reason: z.enum(REASONS.handed_over, chosen), note }),
  take_over: z.object({ version, reason: z.enum(REASONS.handed_over, chosen), note }),
  plan: z.object({ version, nextStep: z.enum(NEXT_STEPS, chosen), dueOn: day(), note: optionalText(200) }),
  disclose: z.object({ field: z.enum(CONTACT_FIELDS) }),
  revoke: z.object({ field: z.enum(CONTACT_FIELDS) }),
  read_contact: z.object({}),
} as const;
