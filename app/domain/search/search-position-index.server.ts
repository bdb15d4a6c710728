import { askIndex, type Answer } from "./ask-index.server";
import { type Asker } from "./expert-questions.server";
import { positionQuestions, type PositionNarrowing } from "./position-questions.server";
import { POSITION_FACETS, POSITION_OR_FILTERS, POSITION_SORT_RULES } from "./positions-filter";
import {
  activePositionFilters,
  looserPositionQueries,
  withoutPositionFilter,
  type PositionFilter,
  type PositionQuery,
} from "./positions-query";
import { firstHit, passesFor, wordsPass } from "./passes";
import { advise, PAGE_SIZE, type Counts, type Loosening } from "./results";

export type PositionFacet = keyof typeof POSITION_FACETS;
export type PositionIndexAnswer = {
  hits: Answer["hits"];
  total: number;
  /** No hit contains every word; these contain some. */
  someWords: boolean;
  counts: Record<PositionFacet, Counts>;
  /** Only for an empty result; null when nothing was counted. */
  loosenings: Loosening<PositionFilter | "q">[] | null;
};

const HIGHLIGHTED = ["titleVi", "titleEn", "institutionNames", "skillLabels", "technologyLabels", "fieldLabels", "place"];

/** Hits, counts and, for an empty result, which filter to loosen. Null when the engine does not answer. */
export async function searchPositionIndex(
  query: PositionQuery,
  today: string,
  narrowing: PositionNarrowing = [],
): Promise<PositionIndexAnswer | null> {
  const question = await positionQuestions(today, narrowing);
  if (question === null) return null;
  const answer = await firstHit(passesFor("position", query.q), (pass) => searchOnce(query, question(pass)));
  if (answer?.total !== 0) return answer;
  return { ...answer, loosenings: await loosen(query, question(wordsPass("position", query.q))) };
}

async function searchOnce(query: PositionQuery, { pass, ask }: Asker<PositionQuery>): Promise<PositionIndexAnswer | null> {
  const active = activePositionFilters(query);
  const apart = POSITION_OR_FILTERS.filter((filter) => active.includes(filter));
  const answers = await askIndex({ kind: "position" }, [
    ask(query, {
      facets: Object.values(POSITION_FACETS),
      sort: query.sort === "relevance" && query.q !== "" ? [] : POSITION_SORT_RULES[query.sort],
      offset: (query.page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
      highlight: HIGHLIGHTED,
    }),
    ...apart.map((filter) => ask(withoutPositionFilter(query, filter), { facets: [POSITION_FACETS[filter]] })),
  ]);
  const main = answers?.[0];
  if (!answers || !main) return null;
  const counts = Object.fromEntries(
    Object.entries(POSITION_FACETS).map(([filter, attribute]) => [filter, main.counts[attribute] ?? {}]),
  ) as Record<PositionFacet, Counts>;
  apart.forEach((filter, index) => {
    counts[filter] = answers[1 + index]?.counts[POSITION_FACETS[filter]] ?? {};
  });
  return { hits: main.hits, total: main.total, someWords: pass.someWords, counts, loosenings: [] };
}

async function loosen(query: PositionQuery, { ask }: Asker<PositionQuery>): Promise<PositionIndexAnswer["loosenings"]> {
  const looser = looserPositionQueries(query);
  if (looser.length === 0) return [];
  const answers = await askIndex(
    { kind: "position" },
    looser.map((one) => ask(one.query)),
  );
  return advise(looser, answers?.map(({ total }) => total) ?? null);
}

/** How many of the found positions request each skill. Fetched after the page, since it is the slowest count. */
export async function countPositionSkills(query: PositionQuery, today: string, narrowing: PositionNarrowing = []): Promise<Counts | null> {
  const question = await positionQuestions(today, narrowing);
  if (question === null) return null;
  const answer = await firstHit(passesFor("position", query.q), async (pass) => {
    const answers = await askIndex({ kind: "position" }, [question(pass).ask(query, { facets: ["skillIds"] })]);
    return answers?.[0] ?? null;
  });
  return answer?.counts.skillIds ?? null;
}
