/** Whether the present employer allows the work. `unstated`: the expert has not said; nothing is stored. */
export const EMPLOYER_CONSENT_STATES = ["unstated", "not_needed", "asked", "given", "refused"] as const;
export type EmployerConsentState = (typeof EMPLOYER_CONSENT_STATES)[number];

export const CONSENT_FILES = { fileFields: ["file"], maxBytes: 10_000_000, maxFiles: 1 } as const;

/** What the expert and, while their contact details may be read, the other side of a case see. */
export type EmployerConsent = {
  state: EmployerConsentState;
  /** `YYYY-MM-DD`; only when given. */
  givenOn: string | null;
  file: { id: string; name: string; size: number } | null;
};
