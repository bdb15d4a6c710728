/** What is searched; the value of `SearchMark.kind`. */
export const SEARCH_KINDS = ["expert", "position"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
