import { type Settings } from "meilisearch";
import { type ExpertDocument } from "./expert-document";
import { type SearchKind } from "~/domain/outbox/kinds";
import { type PositionDocument } from "./position-document";

/** Increase this when documents of the same records change their shape or content: the index is then rebuilt. */
export const DOCUMENT_VERSIONS: Record<SearchKind, number> = { expert: 6, position: 1 };

/** Results beyond this cannot be reached by paging; totals come from facet counts, which are not capped. */
export const MAX_HITS = 1_000;

/** The searchable fields with running text: a word there says less about the record (see `passes.ts`). */
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
 * Settings shared by both indexes. Proximity is measured by word, although by attribute is faster: Vietnamese words
 * have several syllables, and only their distance distinguishes "bán dẫn" from "bản đồ và dẫn đường"
 * (docs/decisions/0022). A search that reaches the cutoff returns results in an arbitrary order, misses the best ones
 * and does not report it. So the cutoff is only a last resort, below the time a page waits for the engine
 * (`ask-index.server.ts`). There are no synonyms, since every document contains the labels of its skills in both
 * languages. Syllables are short, so one typo is allowed from four letters on.
 */
const COMMON: Settings = {
  // A sort chosen by the user is strict; without one the rule has no effect.
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness"],
  proximityPrecision: "byWord",
  searchCutoffMs: 1_000,
  typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  pagination: { maxTotalHits: MAX_HITS },
  faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { "*": "count" } },
  stopWords: [],
  synonyms: {},
};

/** Settings of each index: searchable attributes in order of weight; displayed attributes are all that a search may return. */
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
    // Experts who have not confirmed their offers for long rank below others whose text matches equally closely.
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
