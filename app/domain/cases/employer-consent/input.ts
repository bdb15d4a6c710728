import { z } from "zod";
import { day, recordVersion } from "~/domain/text";
import { EMPLOYER_CONSENT_STATES } from "./model";

export const employerConsentInput = z.object({
  version: recordVersion,
  state: z.enum(EMPLOYER_CONSENT_STATES, { error: "errors:validation.choose" }),
  givenOn: day().optional(),
});
export type EmployerConsentInput = z.infer<typeof employerConsentInput>;
