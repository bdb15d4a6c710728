import { z } from "zod";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { CASE_TEXT_LIMITS, CONTACT_FIELDS } from "~/domain/cases/model";
import { creationKey, optionalLine, optionalText } from "~/domain/text";

export const START_MODES = ["invite", "suggest", "nominate_as_mission", "nominate", "nominate_oneself"] as const;

/** One form for all ways to start a case; which of its fields apply depends on the chosen way. */
export const startInput = z.object({
  creationKey,
  mode: z.enum(START_MODES, { error: "errors:validation.choose" }),
  engagementType: z.enum(ENGAGEMENT_TYPES, { error: "errors:validation.choose" }),
  text: optionalText(CASE_TEXT_LIMITS.invitation),
  fields: z.array(z.enum(CONTACT_FIELDS)).max(CONTACT_FIELDS.length).default([]),
  nominatorName: optionalLine(CASE_TEXT_LIMITS.nominator),
  inviteNow: z.boolean().optional().default(false),
});
export type StartValue = z.infer<typeof startInput>;
