/** Why a mail was given up and emptied: its link expired, its days were over, an administrator discarded it, a newer one replaced it. */
export const MAIL_OUTCOMES = ["expired", "kept_too_long", "discarded", "replaced"] as const;
export type MailOutcome = (typeof MAIL_OUTCOMES)[number];

/** A mail holds an address and often a token: none of this is kept once it was sent or given up. */
export const EMPTIED = { recipient: "", subject: "", text: "", html: "", unsubscribe: "", calendar: "" };

/** Mails that were refused and wait for a decision, or that the server put off and that are tried again. */
export const MAIL_VIEWS = ["held", "waiting"] as const;
export type MailView = (typeof MAIL_VIEWS)[number];
