import { type EngagementType } from "~/domain/vocabulary/people";
import { fits } from "~/domain/matching/fit";
import { type MatchExpert, type MatchResult } from "~/domain/matching/model";
import { countValues } from "./count-values";
import {
  CONFIDENCE_FILTERS,
  EMPTY_MATCH_LIST,
  EVIDENCE_FILTERS,
  type EvidenceFilter,
  type MatchFilter,
  type MatchListQuery,
  type MatchSort,
} from "./match-list-query";

/** A judged pair with the values that the list filters and sorts by. */
export type Judged = {
  result: MatchResult;
  fits: boolean;
  form: EngagementType | null;
  country: string | null;
  fields: readonly string[];
  languages: readonly string[];
  windows: readonly { from: string; until: string | null }[];
  /** The first day of the best-fitting offer. */
  freeFrom: string | null;
  meetsAllMusts: boolean;
  evidence: readonly EvidenceFilter[];
};

export function judged(result: MatchResult, expert: MatchExpert): Judged {
  const form = result.bestEngagementType;
  const skills = result.criteria.filter(({ criterion }) => criterion === "must_skills" || criterion === "nice_skills");
  const bases = new Set(skills.flatMap(({ reasons }) => reasons.map((reason) => reason.basis)));
  const { mustMet, mustTotal, availability } = result.headline;
  return {
    result,
    fits: fits(result),
    form,
    country: expert.countryCode,
    fields: expert.fieldCodes,
    languages: expert.languages.map((language) => language.code),
    windows: expert.availability.filter((offer) => offer.engagementType === form),
    freeFrom: availability?.from ?? null,
    meetsAllMusts: mustMet === mustTotal,
    evidence: EVIDENCE_FILTERS.filter((basis) => bases.has(basis)),
  };
}

/** Whether a pair passes one filter of the query; an empty filter passes everyone. */
const PASSES: { [F in MatchFilter]: (pair: Judged, asked: MatchListQuery[F]) => boolean } = {
  form: (pair, asked) => asked.length === 0 || (pair.form !== null && asked.includes(pair.form)),
  must: (pair, asked) => !asked || pair.meetsAllMusts,
  // A skill checked by a coordinator counts as at least as well evidenced as one shown by a work or post.
  evidence: (pair, asked) =>
    asked === null || pair.evidence.some((one) => EVIDENCE_FILTERS.indexOf(one) >= EVIDENCE_FILTERS.indexOf(asked)),
  sure: (pair, asked) => asked === null || Math.round(pair.result.confidence * 100) >= Number(asked),
  free: (pair, asked) => asked === null || pair.windows.some(({ from, until }) => from <= asked && (until === null || until >= asked)),
  country: (pair, asked) => asked.length === 0 || (pair.country !== null && asked.includes(pair.country)),
  field: (pair, asked) =>
    asked.length === 0 || asked.some((code) => pair.fields.some((field) => field === code || field.startsWith(`${code}.`))),
  language: (pair, asked) => asked.every((code) => pair.languages.includes(code)),
};
const FILTERS = Object.keys(PASSES) as MatchFilter[];

function passes(pair: Judged, query: MatchListQuery, filters: readonly MatchFilter[]): boolean {
  return filters.every((filter) => (PASSES[filter] as (pair: Judged, asked: unknown) => boolean)(pair, query[filter]));
}

/** Whether the query filters anyone out. */
export function isFiltered(query: MatchListQuery): boolean {
  return FILTERS.some((filter) => (Array.isArray(query[filter]) ? query[filter].length > 0 : query[filter] !== EMPTY_MATCH_LIST[filter]));
}

/** The pairs that pass every filter, in the order given. */
export function filtered(pairs: readonly Judged[], query: MatchListQuery): Judged[] {
  return pairs.filter((pair) => passes(pair, query, FILTERS));
}

export type FilterCounts = Record<"form" | "country" | "field" | "language" | "evidence" | "sure", Record<string, number>> & {
  must: number;
};

/**
 * The count for each value of each filter, among the pairs that pass all other filters. Languages combine with "and",
 * so they are counted among the pairs that also pass the languages already chosen.
 */
export function countFilters(pairs: readonly Judged[], query: MatchListQuery): FilterCounts {
  const others = (filter: MatchFilter) =>
    pairs.filter((pair) =>
      passes(
        pair,
        query,
        FILTERS.filter((one) => one !== filter),
      ),
    );
  const least = (filter: "evidence" | "sure", values: readonly string[]) =>
    Object.fromEntries(
      values.map((value) => [value, others(filter).filter((pair) => passes(pair, { ...query, [filter]: value }, [filter])).length]),
    );
  return {
    form: countValues(others("form").map((pair) => (pair.form === null ? [] : [pair.form]))),
    country: countValues(others("country").map((pair) => (pair.country === null ? [] : [pair.country]))),
    field: countValues(others("field").map((pair) => pair.fields)),
    language: countValues(filtered(pairs, query).map((pair) => pair.languages)),
    evidence: least("evidence", EVIDENCE_FILTERS),
    sure: least("sure", CONFIDENCE_FILTERS),
    must: others("must").filter((pair) => pair.meetsAllMusts).length,
  };
}

/** Fitting pairs before near misses, each group in the requested order; `match` keeps the order of the ranking. */
export function ordered(pairs: readonly Judged[], sort: MatchSort): Judged[] {
  const compare: Record<MatchSort, (a: Judged, b: Judged) => number> = {
    match: () => 0,
    score: (a, b) => b.result.score - a.result.score,
    confidence: (a, b) => b.result.confidence - a.result.confidence,
    available: (a, b) => (a.freeFrom ?? "9999").localeCompare(b.freeFrom ?? "9999"),
  };
  // Sorting is stable: ties keep the order of the ranking.
  return [...pairs].sort((a, b) => Number(b.fits) - Number(a.fits) || compare[sort](a, b));
}

/**
 * The number of places each pair has moved up (positive) or down between two orders of the same pairs, by expert. Pairs
 * that are in only one of the orders have not moved.
 */
export function moves(before: readonly string[], after: readonly string[]): ReadonlyMap<string, number> {
  const common = new Set(after);
  const places = new Map(before.filter((id) => common.has(id)).map((id, place) => [id, place]));
  return new Map(after.filter((id) => places.has(id)).map((id, place) => [id, (places.get(id) ?? place) - place]));
}
