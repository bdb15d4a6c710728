/** Maximum number of experts in one comparison: as many columns as fit legibly on a sheet of paper. */
export const MOST_COMPARED = 4;

/** Maximum number of rows in one export: more than any list people read through, and a limit on the cost of one request. */
export const MOST_EXPORTED = 500;
