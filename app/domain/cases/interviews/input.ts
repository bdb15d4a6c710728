import { z } from "zod";
import { isTimeZone } from "~/domain/reference/time-zones";
import { creationKey, optionalLine, optionalText, recordVersion } from "~/domain/text";
import { INTERVIEW_MINUTES, MAX_SLOTS } from "./model";

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
