/** The two languages of every reference record's name. Structurally equal to the interface's `Locale`. */
export type LabelLocale = "vi" | "en";

/** A name in both languages, always NFC. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** OECD Fields of Research and Development, FORD 2015 (Frascati Manual 2015, table 2.2). Codes "1" or "1.1". */
export interface Field extends Label {
  readonly code: string;
  /** Null for the six broad fields. */
  readonly parent: string | null;
}

/**
 * How reliable a record of the strategic technologies is: `reported` comes from press reports of the decision,
 * `editorial` is our own grouping, `unverified` comes from general knowledge. None of them replaces the annex of the
 * decision.
 */
type TechnologyBasis = "reported" | "editorial" | "unverified";

interface TechnologyProduct extends Label {
  readonly code: string;
}

export interface TechnologyGroup extends Label {
  /** Unique across lists, e.g. `qd21-2026.3`. Stored with records, so never reused. */
  readonly code: string;
  readonly basis: TechnologyBasis;
  readonly note: string | null;
  /** Codes of the groups of the previous list that this one continues, wholly or in part. */
  readonly successorOf: readonly string[];
  /** False while `products` contains only what could be sourced. */
  readonly productsComplete: boolean;
  readonly products: readonly TechnologyProduct[];
}

/** One version of the Prime Minister's list. Dates are `YYYY-MM-DD`, both ends included. */
export interface TechnologyList extends Label {
  readonly list: string;
  readonly decision: string;
  readonly issuedOn: string | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly source: readonly string[];
  readonly note: string;
  readonly groups: readonly TechnologyGroup[];
}

/** ISO 3166-1. Longitude and latitude (degrees, WGS 84) of a central point, for the map. */
export interface Country extends Label {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
  readonly region: "africa" | "americas" | "antarctica" | "asia" | "europe" | "oceania";
  readonly aliases: readonly string[];
}

/** A province or centrally run city as of 2025-07-01 (Resolution 202/2025/QH15). The code is the unaccented name. */
export interface Province extends Label {
  readonly code: string;
  readonly kind: "city" | "province";
  readonly region: string;
  /** Names of the pre-reform units that were merged into it, its own included. */
  readonly formerly: readonly string[];
  readonly aliases: readonly string[];
}

/** ISO 639-1. */
export interface Language extends Label {
  readonly code: string;
}

/** `broader` and `part_of` point from the narrow skill to the wide one; `related` has no direction. */
export const SKILL_LINK_KINDS = ["broader", "part_of", "related"] as const;
export type SkillLinkKind = (typeof SKILL_LINK_KINDS)[number];

export interface SkillLink {
  readonly to: string;
  readonly kind: SkillLinkKind;
  /** How far one skill can stand in for the other, greater than 0, at most 1. */
  readonly strength: number;
}

export interface Skill extends Label {
  /** Stable kebab-case id, stored with profiles and positions. */
  readonly id: string;
  /** Other names and abbreviations. Spellings without diacritics are derived, never listed. */
  readonly aliases: { readonly vi: readonly string[]; readonly en: readonly string[] };
  /** Narrow FORD code. */
  readonly field: string;
  /** Group codes of the current list of strategic technologies. */
  readonly technologies: readonly string[];
  readonly links: readonly SkillLink[];
}
