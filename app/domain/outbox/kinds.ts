/** The kinds of records that can be searched; the values of `SearchMark.kind`. */
export const SEARCH_KINDS = ["expert", "position"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
