import { type Settings } from "meilisearch";
import { type ExpertDocument } from "./expert-document";
import { type SearchKind } from "~/domain/outbox/kinds";
import { type PositionDocument } from "./position-document";

/** Raise when documents of the same records change their shape or content: the index is then rebuilt. */
export const DOCUMENT_VERSIONS: Record<SearchKind, number> = { expert: 6, position: 1 };

/** Results beyond this cannot be paged to; totals come from facet counts, which are not capped. */
export const MAX_HITS = 1_000;

/** The searchable fields that are running text: words there say less about the record (see `passes.ts`). */
export const LONG_TEXTS: Record<SearchKind, readonly string[]> = {
  expert: ["biographyVi", "biographyEn"] satisfies (keyof ExpertDocument)[],
  position: ["textVi", "textEn"] satisfies (keyof PositionDocument)[],
};

type Path<Document> = (keyof Document & string) | "digest" | "availability.*";

const equality = <D>(...attributePatterns: Path<D>[]) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison: false } },
});
const range = <D>(...attributePatterns: Path<D>[]) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison: true } },
});

/**
 * The same for both. Proximity by word, although by attribute is faster: Vietnamese words are of several syllables, and
 * only their distance tells "bán dẫn" from "bản đồ và dẫn đường" (docs/decisions/0022). A search that is cut off answers
 * in an order nobody asked for, misses the best, and does not say so: the cutoff is only the last bound, below the time a
 * page waits for the engine (`ask-index.server.ts`). There are no synonyms, since every document carries its skills'
 * labels in both languages. Syllables are short, so one typo is allowed from four letters on.
 */
const COMMON: Settings = {
  // A sort that someone chose is strict; without one the rule does nothing.
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness"],
  proximityPrecision: "byWord",
  searchCutoffMs: 1_000,
  typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  pagination: { maxTotalHits: MAX_HITS },
  faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { "*": "count" } },
  stopWords: [],
  synonyms: {},
};

/** Settings of each index: searchable in order of weight; displayed is all that a search may return. */
export const INDEX_SETTINGS: Record<SearchKind, Settings> = {
  expert: {
    ...COMMON,
    searchableAttributes: [
      "fullName",
      "headlineVi",
      "headlineEn",
      "skillLabels",
      "technologyLabels",
      "fieldLabels",
      "place",
      "biographyVi",
      "biographyEn",
    ] satisfies Path<ExpertDocument>[],
    displayedAttributes: [
      "id",
      "digest",
      "fullName",
      "headlineVi",
      "headlineEn",
      "skillLabels",
      "technologyLabels",
      "fieldLabels",
      "place",
    ] satisfies Path<ExpertDocument>[],
    filterableAttributes: [
      equality<ExpertDocument>(
        "id",
        "audience",
        "blockedInstitutionIds",
        "engagementTypes",
        "provinceCodes",
        "fieldCodes",
        "technologyCodes",
        "skillIds",
        "skillLevels",
        "skillReach",
        "skillAnswers",
        "abroadOnlyForms",
        "countryCode",
        "citySlug",
        "languageCodes",
        "languageLevels",
        "degreeAtLeast",
        "academicRank",
        "verified",
        "introduced",
      ),
      range<ExpertDocument>("availability.*", "topSkillLevel", "availableFrom", "confirmedOn", "stale", "updatedAt"),
    ],
    sortableAttributes: ["nameKey", "updatedAt", "availableFrom", "verified"] satisfies Path<ExpertDocument>[],
    // Whoever has not confirmed the offers for long comes after others who answer the words as closely.
    rankingRules: ["sort", "words", "typo", "proximity", "stale:asc", "attribute", "exactness"],
  },
  position: {
    ...COMMON,
    searchableAttributes: [
      "titleVi",
      "titleEn",
      "skillLabels",
      "institutionNames",
      "programme",
      "subjects",
      "technologyLabels",
      "fieldLabels",
      "place",
      "textVi",
      "textEn",
    ] satisfies Path<PositionDocument>[],
    displayedAttributes: [
      "id",
      "digest",
      "titleVi",
      "titleEn",
      "institutionNames",
      "skillLabels",
      "technologyLabels",
      "fieldLabels",
      "place",
    ] satisfies Path<PositionDocument>[],
    filterableAttributes: [
      equality<PositionDocument>(
        "id",
        "institutionId",
        "institutionKind",
        "kind",
        "engagementTypes",
        "fieldCodes",
        "technologyCodes",
        "skillIds",
        "skillLevels",
        "provinceCode",
        "remotePossible",
        "minDegree",
      ),
      range<PositionDocument>("deadline", "startFrom", "publishedAt", "updatedAt"),
    ],
    sortableAttributes: ["publishedAt", "deadline", "startFrom"] satisfies Path<PositionDocument>[],
  },
};
