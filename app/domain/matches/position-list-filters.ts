import { fits } from "~/domain/matching/fit";
import { type MatchResult } from "~/domain/matching/model";
import { type PositionCard } from "~/domain/positions/model";
import { countValues } from "./count-values";
import { POSITION_LIST_FILTERS, type PositionListFilter, type PositionListQuery } from "./position-list-query";

/** A position judged for an expert. */
export type JudgedPosition = { card: PositionCard; result: MatchResult; fits: boolean };

export function judgedPosition(card: PositionCard, result: MatchResult): JudgedPosition {
  return { card, result, fits: fits(result) };
}

/** Whether a position passes one filter; an empty filter passes everything. */
const PASSES: { [F in PositionListFilter]: (one: JudgedPosition, asked: PositionListQuery[F]) => boolean } = {
  form: ({ result }, asked) => asked.length === 0 || (result.bestEngagementType !== null && asked.includes(result.bestEngagementType)),
  remote: ({ card }, asked) => !asked || card.remotePossible,
  institution: ({ card }, asked) => asked.length === 0 || asked.includes(card.institution.kind),
  province: ({ card }, asked) => asked.length === 0 || (card.provinceCode !== null && asked.includes(card.provinceCode)),
  field: ({ card }, asked) =>
    asked.length === 0 || asked.some((code) => card.fieldCodes.some((field) => field === code || field.startsWith(`${code}.`))),
};

function passes(one: JudgedPosition, query: PositionListQuery, filters: readonly PositionListFilter[]): boolean {
  return filters.every((filter) => (PASSES[filter] as (one: JudgedPosition, asked: unknown) => boolean)(one, query[filter]));
}

/** The positions that pass every filter: the fitting ones first, each group in the order given. */
export function filteredPositions(all: readonly JudgedPosition[], query: PositionListQuery): JudgedPosition[] {
  return all.filter((one) => passes(one, query, POSITION_LIST_FILTERS)).sort((a, b) => Number(b.fits) - Number(a.fits));
}

export type PositionCounts = Record<"form" | "institution" | "province" | "field", Record<string, number>> & { remote: number };

/** The count for each value of each filter, among the positions that pass all other filters. */
export function countPositionFilters(all: readonly JudgedPosition[], query: PositionListQuery): PositionCounts {
  const others = (filter: PositionListFilter) =>
    all.filter((one) =>
      passes(
        one,
        query,
        POSITION_LIST_FILTERS.filter((each) => each !== filter),
      ),
    );
  return {
    form: countValues(others("form").map(({ result }) => (result.bestEngagementType === null ? [] : [result.bestEngagementType]))),
    institution: countValues(others("institution").map(({ card }) => [card.institution.kind])),
    province: countValues(others("province").map(({ card }) => (card.provinceCode === null ? [] : [card.provinceCode]))),
    field: countValues(others("field").map(({ card }) => card.fieldCodes)),
    remote: others("remote").filter(({ card }) => card.remotePossible).length,
  };
}
