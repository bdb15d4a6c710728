import { z } from "zod";
import { type CaseSide } from "../model";
import { isTimeZone } from "~/domain/reference/time-zones";
import { creationKey, optionalLine, optionalText, recordVersion } from "~/domain/text";

export type InterviewState = "proposed" | "agreed" | "held" | "cancelled";

export const INTERVIEW_MINUTES = [30, 45, 60, 90, 120] as const;
export const MAX_SLOTS = 5;
export const VIETNAM = "Asia/Ho_Chi_Minh";

const isMinutes = (value: number) => INTERVIEW_MINUTES.some((minutes) => minutes === value);

const times = {
  zone: z.string().refine(isTimeZone, { error: "errors:validation.option" }),
  /** `YYYY-MM-DDTHH:mm` in local time of `zone`; empty ones are left out. */
  slots: z.array(z.string().max(16).optional()).max(MAX_SLOTS).default([]),
  minutes: z.coerce.number().refine(isMinutes, { error: "errors:validation.option" }),
  place: optionalLine(300),
  note: optionalText(1_000),
};

/** The form that proposes times, for a first interview or as a replacement for an existing one's times. */
export const proposalInput = z.object({ ...times, creationKey });
export const newTimesInput = z.object({ ...times, id: z.uuid(), version: recordVersion });

/** The actions on one interview. */
export const interviewMove = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("accept"), id: z.uuid(), version: recordVersion, slot: z.iso.datetime() }),
  z.object({ intent: z.literal("cancel"), id: z.uuid(), version: recordVersion }),
  z.object({ intent: z.literal("held"), id: z.uuid(), version: recordVersion }),
]);

/** `interviews.slots`: proposed start times, ISO 8601 in UTC, earliest first. */
export const slotsColumn = z.array(z.iso.datetime());

export type InterviewView = {
  id: string;
  state: InterviewState;
  proposedBy: CaseSide;
  slots: string[];
  minutes: number;
  /** ISO 8601; the agreed start. While replacements are proposed it stays valid until one of them is accepted. */
  startsAt: string | null;
  place: string;
  note: string;
  version: number;
  may: { accept: boolean; propose: boolean; cancel: boolean; held: boolean };
};
