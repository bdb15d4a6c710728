/** The data types of the list's components; types only, so that no server code reaches the browser. */
export type { MatchListPage, MatchRow } from "./present.server";

export const PER_PAGE = 20;
