import { Meilisearch, type MultiSearchQuery } from "meilisearch";
import { type ExpertDocument, expertDocument } from "~/domain/search/expert-document";
import { INDEX_SETTINGS } from "~/domain/search/settings";
import { offersForm } from "./baseline-skill-count";
import { expertRecord } from "./judged-records";
import { type JudgedCase, type JudgedSet } from "./judged-set";
import { type LabelledExpert } from "./labels";
import { type Order } from "./orders";
import { type SearchWords, searchWordsOf } from "./search-words";

/** Meilisearch ignores the words of a query beyond this number. */
const WORDS_READ = 10;

/** Long enough that no search is cut off on a busy machine, so that results are always in the engine's full order. */
const PATIENCE_MS = 120_000;

/**
 * How a position becomes a query. One query reads ten words, so a title with its skills is also searched in parts, and
 * the candidates are ordered by the sum of Meilisearch's own scores: more than a single query can do.
 */
const WAYS: readonly { name: string; queries: (words: SearchWords) => string[]; strategy?: "last" | "frequency" }[] = [
  { name: "title and skills", queries: ({ title, skills }) => [[...skills, title].join(" ")] },
  {
    name: "title and skills, common words dropped first",
    queries: ({ title, skills }) => [[...skills, title].join(" ")],
    strategy: "frequency",
  },
  { name: "title, common words dropped first", queries: ({ title }) => [title], strategy: "frequency" },
  { name: "title and each skill, scores summed", queries: ({ title, skills }) => [title, ...skills] },
  {
    name: "title, each skill and text in parts, scores summed",
    queries: ({ title, skills, text }) => [title, ...skills, ...inParts(text)],
  },
  {
    name: "title, each skill and text in parts, common words dropped first, scores summed",
    queries: ({ title, skills, text }) => [title, ...skills, ...inParts(text)],
    strategy: "frequency",
  },
];

/** Indexes the experts as the product does and returns Meilisearch's own ranking; needs `withBenchServices`. */
export async function meilisearchOrders(set: JudgedSet): Promise<Order[]> {
  const { MEILISEARCH_URL: host = "", MEILISEARCH_API_KEY: apiKey = "", MEILISEARCH_INDEX_PREFIX: prefix = "" } = process.env;
  const meilisearch = new Meilisearch({ host, apiKey, timeout: PATIENCE_MS });
  const indexUid = `${prefix}judged`;
  const wait = { timeout: PATIENCE_MS };
  await meilisearch.createIndex(indexUid, { primaryKey: "id" }).waitTask(wait);
  await meilisearch
    .index(indexUid)
    .updateSettings({ ...INDEX_SETTINGS.expert, searchCutoffMs: PATIENCE_MS })
    .waitTask(wait);
  const added = await meilisearch
    .index(indexUid)
    .addDocuments(set.experts.map((expert) => documentOf(expert, set)))
    .waitTask(wait);
  if (added.status !== "succeeded") throw new Error(`The experts were not indexed: ${added.error?.message}`);

  const search = async (one: JudgedCase, texts: readonly string[], strategy: "last" | "frequency"): Promise<string[]> => {
    const ids = one.candidates.map(({ expert }) => `"${expert.id}"`).join(",");
    const queries: MultiSearchQuery[] = texts.map((q) => ({
      ...{ indexUid, q, filter: `id IN [${ids}]`, limit: one.candidates.length },
      ...{ matchingStrategy: strategy, attributesToRetrieve: ["id"], showRankingScore: true },
    }));
    const { results } = await meilisearch.multiSearch<{ queries: MultiSearchQuery[] }, { id: string }>({ queries });
    if (results.length === 1) return results.flatMap(({ hits }) => hits.map((hit) => hit.id));
    const scores = new Map<string, number>();
    for (const hit of results.flatMap(({ hits }) => hits)) scores.set(hit.id, (scores.get(hit.id) ?? 0) + (hit._rankingScore ?? 0));
    return [...scores].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
  };

  const orders: Order[] = [];
  for (const { name, queries, strategy = "last" } of WAYS) {
    const answers = new Map<JudgedCase, string[]>();
    for (const one of set.cases) answers.set(one, await search(one, queries(searchWordsOf(one.labelled, set.index)), strategy));
    const order = { name, idsOf: (one: JudgedCase) => answers.get(one) ?? [] };
    orders.push(order, withForm(order));
  }
  return orders;
}

/** The same without candidates who offer none of the accepted forms of work, like a filter of the list. */
export function withForm({ name, idsOf }: Order): Order {
  return { name: `${name}, form of work filtered`, idsOf: (one) => idsOf(one).filter((id) => offersForm(one, id)) };
}

function documentOf(expert: LabelledExpert, { index, reading }: JudgedSet): ExpertDocument {
  const record = expertRecord(expert, reading);
  return expertDocument(
    {
      ...record,
      ...{ fullName: "", givenName: "", city: "", verified: false, updatedAt: new Date(0) },
      degrees: record.degrees.map((degree) => degree.level),
      skills: record.skills.flatMap(({ skillId, level }) => {
        const skill = index.find(skillId);
        if (!skill) return [];
        return [
          { skillId, level, names: { labelVi: skill.vi, labelEn: skill.en, aliasesVi: skill.aliases.vi, aliasesEn: skill.aliases.en } },
        ];
      }),
      // Used for retrieval only.
      reach: [],
      well: [],
      availability: record.availabilities,
      availabilityConfirmedOn: null,
      introduced: false,
    },
    { visibility: "public", blockedInstitutionIds: [] },
    "2026-11-22",
  );
}

function inParts(text: string): string[] {
  const words = text.split(/\s+/u);
  return Array.from({ length: Math.ceil(words.length / WORDS_READ) }, (_, at) =>
    words.slice(at * WORDS_READ, (at + 1) * WORDS_READ).join(" "),
  );
}
