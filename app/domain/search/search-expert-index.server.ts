import { ENGAGEMENT_TYPES, LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { type Actor } from "~/domain/vocabulary/actor";
import { todayInVietnam } from "~/domain/days";
import { askIndex, type Answer } from "./ask-index.server";
import { expertQuestions, type Asker, type ExpertNarrowing } from "./expert-questions.server";
import { countriesOf, EXPERT_FACETS, EXPERT_OR_FILTERS, EXPERT_SORT_RULES } from "./experts-filter";
import {
  activeExpertFilters,
  LEVEL_FILTERS,
  looserExpertQueries,
  withoutExpertFilter,
  withoutPlaces,
  type ExpertFilter,
  type ExpertQuery,
} from "./experts-query";
import { firstHit, passesFor, wordsPass } from "./passes";
import { advise, pageByRank, PAGE_SIZE, type Counts, type Loosening, type Ranks } from "./results";
import { MAX_HITS } from "./settings";

type ExpertFacet = keyof typeof EXPERT_FACETS;
/** Filters whose options are counted: by a facet, or by one small search per option. */
export type CountedExpertFilter = ExpertFacet | "available" | "level" | "languageLevel";
export type ExpertIndexAnswer = {
  hits: Answer["hits"];
  total: number;
  /** No hit contains every word; these contain some. */
  someWords: boolean;
  counts: Record<CountedExpertFilter, Counts>;
  /** How many of the found experts live in each country. */
  countries: Counts;
  /** Only for an empty result; null when nothing was counted. */
  loosenings: Loosening<ExpertFilter | "q">[] | null;
};

const HIGHLIGHTED = ["fullName", "headlineVi", "headlineEn", "skillLabels", "technologyLabels", "fieldLabels", "place"];

/** Hits, counts and, for an empty result, which filter to loosen. Null when the engine does not answer. */
export async function searchExpertIndex(
  actor: Actor,
  query: ExpertQuery,
  narrowing: ExpertNarrowing = [],
  ranks: Ranks | null = null,
): Promise<ExpertIndexAnswer | null> {
  const question = await expertQuestions(actor, narrowing);
  if (question === null) return null;
  const answer = await firstHit(passesFor("expert", query.q), (pass) => searchOnce(actor, query, question(pass), ranks));
  if (answer?.total !== 0) return answer;
  return { ...answer, loosenings: await loosen(actor, query, question(wordsPass("expert", query.q))) };
}

async function searchOnce(
  actor: Actor,
  query: ExpertQuery,
  { pass, ask }: Asker<ExpertQuery>,
  ranks: Ranks | null,
): Promise<ExpertIndexAnswer | null> {
  const active = activeExpertFilters(query);
  // Places combine with "or", so the counts beside countries exclude every place filter.
  const isActive = (filter: ExpertFilter) => (filter === "country" ? countriesOf(query) !== null : active.includes(filter));
  const without = (filter: ExpertFilter) => (filter === "country" ? withoutPlaces(query) : withoutExpertFilter(query, filter));
  const apart = EXPERT_OR_FILTERS.filter(isActive);
  const small = countedBySearch(query);
  const answers = await askIndex({ kind: "expert", actor }, [
    ask(query, {
      facets: Object.values(EXPERT_FACETS),
      sort: EXPERT_SORT_RULES[query.sort],
      offset: ranks ? 0 : (query.page - 1) * PAGE_SIZE,
      limit: ranks ? MAX_HITS : PAGE_SIZE,
      highlight: HIGHLIGHTED,
    }),
    ...apart.map((filter) => ask(without(filter), { facets: [EXPERT_FACETS[filter]] })),
    ...small.map((option) => ask(option.query)),
  ]);
  const main = answers?.[0];
  if (!answers || !main) return null;
  const facets = Object.fromEntries(
    Object.entries(EXPERT_FACETS).map(([filter, attribute]) => [filter, main.counts[attribute] ?? {}]),
  ) as Record<ExpertFacet, Counts>;
  const counts: ExpertIndexAnswer["counts"] = { ...facets, available: {}, level: {}, languageLevel: {} };
  apart.forEach((filter, index) => {
    counts[filter] = answers[1 + index]?.counts[EXPERT_FACETS[filter]] ?? {};
  });
  small.forEach(({ filter, value }, index) => {
    counts[filter] = { ...counts[filter], [value]: answers[1 + apart.length + index]?.total ?? 0 };
  });
  return {
    hits: ranks ? pageByRank(main.hits, query.page, ranks) : main.hits,
    total: main.total,
    someWords: pass.someWords,
    counts,
    countries: main.counts[EXPERT_FACETS.country] ?? {},
    loosenings: [],
  };
}

/**
 * Options that no facet counts, each with the query that counts it: the forms of work possible on a day, who is free
 * today, and "at least" levels of the chosen skills or languages.
 */
function countedBySearch(
  query: ExpertQuery,
): { filter: "engagement" | "available" | "level" | "languageLevel"; value: string; query: ExpertQuery }[] {
  const today = todayInVietnam();
  return [
    ...(query.available === null
      ? [{ filter: "available" as const, value: today, query: { ...query, available: today } }]
      : ENGAGEMENT_TYPES.map((value) => ({ filter: "engagement" as const, value, query: { ...query, engagement: [value] } }))),
    ...LEVEL_FILTERS.map((value) => ({ filter: "level" as const, value, query: { ...query, level: value } })),
    ...(query.language.length === 0
      ? []
      : LANGUAGE_LEVELS.map((value) => ({ filter: "languageLevel" as const, value, query: { ...query, languageLevel: value } }))),
  ];
}

async function loosen(actor: Actor, query: ExpertQuery, { ask }: Asker<ExpertQuery>): Promise<ExpertIndexAnswer["loosenings"]> {
  const looser = looserExpertQueries(query);
  if (looser.length === 0) return [];
  const answers = await askIndex(
    { kind: "expert", actor },
    looser.map((one) => ask(one.query)),
  );
  return advise(looser, answers?.map(({ total }) => total) ?? null);
}

/** How many of the found experts have each skill. Fetched after the page, since it is the slowest count. */
export async function countExpertSkills(actor: Actor, query: ExpertQuery, narrowing: ExpertNarrowing = []): Promise<Counts | null> {
  const question = await expertQuestions(actor, narrowing);
  if (question === null) return null;
  const answer = await firstHit(passesFor("expert", query.q), async (pass) => {
    const answers = await askIndex({ kind: "expert", actor }, [question(pass).ask(query, { facets: ["skillIds"] })]);
    return answers?.[0] ?? null;
  });
  return answer?.counts.skillIds ?? null;
}
