/** What the list's parts are drawn from; types only, so that nothing of the server reaches the browser. */
export type { MatchListPage, MatchRow } from "./present.server";

export const PER_PAGE = 20;
