export const INSTITUTION_LIMITS = { name: 200, description: 5_000, note: 2_000, openInvites: 50, waiting: 5 } as const;

/** Rows per page on the verification desk. */
export const VERIFY_PAGE = 25;
