/**
 * From this score on a pair counts as fitting; below it stays a near miss that is shown on request. In the demo data,
 * pairs that meet none of the must-have skills score 17 to 25.
 */
export const FITS_FROM = 30;
