import { ENGAGEMENT_TYPES } from "~/domain/experts/model";
import { type Actor } from "~/domain/identity/model";
import { askIndex, type Answer, type Question } from "./ask-index.server";
import { EXPERT_FACETS, EXPERT_OR_FILTERS, EXPERT_SORT_RULES, expertExpressions, expertScope } from "./experts-filter";
import { activeExpertFilters, looserExpertQueries, withoutExpertFilter, type ExpertFilter, type ExpertQuery } from "./experts-query";
import { firstHit, passesFor, wordsPass, type Pass } from "./passes";
import { advise, PAGE_SIZE, type Counts, type Loosening } from "./results";

export type ExpertFacet = keyof typeof EXPERT_FACETS;
export type ExpertIndexAnswer = {
  hits: Answer["hits"];
  total: number;
  /** No hit has every word; these have some. */
  someWords: boolean;
  counts: Record<ExpertFacet, Counts>;
  /** Of an empty result; null when nobody counted. */
  loosenings: Loosening<ExpertFilter | "q">[] | null;
};

const HIGHLIGHTED = ["fullName", "headlineVi", "headlineEn", "skillLabels", "technologyLabels", "fieldLabels", "place"];

/** Hits, counts and, when nothing is found, which filter to loosen. Null when the engine does not answer. */
export async function searchExpertIndex(actor: Actor, query: ExpertQuery): Promise<ExpertIndexAnswer | null> {
  const answer = await firstHit(passesFor("expert", query.q), (pass) => searchOnce(actor, query, pass));
  if (answer?.total !== 0) return answer;
  return { ...answer, loosenings: await loosen(query, questionOf(actor, wordsPass("expert", query.q))) };
}

async function searchOnce(actor: Actor, query: ExpertQuery, pass: Pass): Promise<ExpertIndexAnswer | null> {
  const ask = questionOf(actor, pass);
  const active = activeExpertFilters(query);
  const apart = EXPERT_OR_FILTERS.filter((filter) => active.includes(filter));
  // Which forms of work are possible on a day is no facet: one small search each.
  const forms = query.available === null ? [] : ENGAGEMENT_TYPES;
  const answers = await askIndex("expert", [
    ask(query, {
      facets: Object.values(EXPERT_FACETS),
      sort: EXPERT_SORT_RULES[query.sort],
      offset: (query.page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
      highlight: HIGHLIGHTED,
    }),
    ...apart.map((filter) => ask(withoutExpertFilter(query, filter), { facets: [EXPERT_FACETS[filter]] })),
    ...forms.map((form) => ask({ ...query, engagement: [form] })),
  ]);
  const main = answers?.[0];
  if (!answers || !main) return null;
  const counts = Object.fromEntries(Object.entries(EXPERT_FACETS).map(([filter, attribute]) => [filter, main.counts[attribute] ?? {}])) as Record<ExpertFacet, Counts>;
  apart.forEach((filter, index) => {
    counts[filter] = answers[1 + index]?.counts[EXPERT_FACETS[filter]] ?? {};
  });
  forms.forEach((form, index) => {
    counts.engagement = { ...counts.engagement, [form]: answers[1 + apart.length + index]?.total ?? 0 };
  });
  return { hits: main.hits, total: main.total, someWords: pass.someWords, counts, loosenings: [] };
}

function questionOf(actor: Actor, pass: Pass) {
  const scope = expertScope(actor);
  return (asked: ExpertQuery, more: Partial<Question> = {}): Question => ({
    ...pass,
    text: asked.q === "" ? "" : pass.text,
    filter: [...scope, ...expertExpressions(asked)],
    ...more,
  });
}

async function loosen(query: ExpertQuery, ask: (asked: ExpertQuery) => Question): Promise<ExpertIndexAnswer["loosenings"]> {
  const looser = looserExpertQueries(query);
  if (looser.length === 0) return [];
  const answers = await askIndex("expert", looser.map((one) => ask(one.query)));
  return advise(looser, answers?.map(({ total }) => total) ?? null);
}

/** How many of the found experts have each skill; asked for after the page, since it is the slowest count. */
export async function countExpertSkills(actor: Actor, query: ExpertQuery): Promise<Counts | null> {
  const answer = await firstHit(passesFor("expert", query.q), async (pass) => {
    const answers = await askIndex("expert", [questionOf(actor, pass)(query, { facets: ["skillIds"] })]);
    return answers?.[0] ?? null;
  });
  return answer?.counts.skillIds ?? null;
}
