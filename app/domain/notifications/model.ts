/** A mail ready to queue, in one language. */
export type Mail = { subject: string; text: string; html: string };
