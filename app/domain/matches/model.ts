/** Experts side by side in one comparison: as many columns as a sheet of paper holds legibly. */
export const MOST_COMPARED = 4;

/** Rows of one export: more than any list that people go through, and a bound on what one request costs. */
export const MOST_EXPORTED = 500;
