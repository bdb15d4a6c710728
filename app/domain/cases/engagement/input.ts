import { z } from "zod";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { day, line, optionalText } from "~/domain/text";
import {
  CONTINUE_WISHES,
  DELIVERABLE_LENGTH,
  DELIVERABLES_MOST,
  DELIVERY_STATES,
  END_NOTE_LENGTH,
  END_REASONS,
  REVIEW_NOTE_LENGTH,
  REVIEW_RHYTHMS,
} from "./model";

const rhythm = z.coerce
  .number()
  .refine((value) => REVIEW_RHYTHMS.some((months) => months === value), { error: "errors:validation.invalid" });
const whole = (most: number) => z.coerce.number().int().min(1).max(most).optional();

/** Ignores entirely empty rows: browsers without JavaScript send the blank ones too. */
const deliverableRows = z
  .array(z.object({ title: line(DELIVERABLE_LENGTH), dueOn: day().optional() }))
  .max(DELIVERABLES_MOST)
  .optional();

/** The form of an agreement, first or continued. */
export const termsInput = z.object({
  engagementType: z.enum(ENGAGEMENT_TYPES),
  startOn: day(),
  endOn: day().optional(),
  hoursPerWeek: whole(60),
  months: whole(120),
  reviewMonths: rhythm,
  deliverables: deliverableRows,
});
export type TermsInput = z.output<typeof termsInput>;

/** A new last day, and the deliverables for the added time. */
export const renewInput = z.object({ until: day(), deliverables: deliverableRows });
export type RenewInput = z.output<typeof renewInput>;

export const endInput = z.object({ endedOn: day(), reason: z.enum(END_REASONS), note: optionalText(END_NOTE_LENGTH) });
export type EndInput = z.output<typeof endInput>;

export const completeInput = z.object({ endedOn: day(), confirm: z.literal("on", { error: "errors:validation.required" }) });
export type CompleteInput = z.output<typeof completeInput>;

const tally = (most: number) => z.coerce.number().int().min(0).max(most).default(0);

/** One side's review. `items` are in the order of `reviewItems`; the ids come from the database, never from the form. */
export const reviewInput = z.object({
  items: z
    .array(z.object({ state: z.enum(DELIVERY_STATES) }))
    .min(1)
    .max(DELIVERABLES_MOST * 5),
  publications: tally(1_000),
  trained: tally(100_000),
  transferred: tally(1_000),
  patents: tally(1_000),
  wish: z.enum(CONTINUE_WISHES),
  note: optionalText(REVIEW_NOTE_LENGTH),
});
export type ReviewInput = z.output<typeof reviewInput>;
