/** Maximum number of experts in one comparison: as many columns as fit legibly on a sheet of paper. */
export const MAX_COMPARED = 4;

/** Maximum number of rows in one export: more than any list people read through, and a limit on the cost of one request. */
export const MAX_EXPORTED = 500;
