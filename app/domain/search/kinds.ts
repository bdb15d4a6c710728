/** What is searched; the value of `SearchMark.kind`. */
export const SEARCH_KINDS = ["expert", "position"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The live index of a kind, without the deployment's prefix. */
export const INDEX_NAMES: Record<SearchKind, string> = { expert: "experts", position: "positions" };
