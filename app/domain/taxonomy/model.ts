/** Maximum length of a skill's name, and maximum number of names and links, so that a page and a row stay readable. */
export const LIMITS = { name: 120, aliases: 80, links: 60, note: 1_000, reason: 300 } as const;

/** How long a merge can be undone. */
export const UNDO_DAYS = 30;

export const PROPOSAL_STATUSES = ["open", "accepted", "refused"] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];
