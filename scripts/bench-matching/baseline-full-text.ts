import pg from "pg";
import { fieldLabels, skillLabels, technologyLabels } from "~/domain/search/labels";
import { withForm } from "./baseline-meilisearch";
import { expertRecord } from "./judged-records";
import { type JudgedCase, type JudgedSet } from "./judged-set";
import { type LabelledExpert } from "./labels";
import { type Order } from "./orders";
import { type SearchWords, searchWordsOf } from "./search-words";

/** Words in more than this share of the profiles do not discriminate, and `simple` has no list of stop words. */
const TOO_COMMON = 0.25;

/** Which words are searched in which columns, and how length is weighted (ts_rank_cd, normalization). */
const WAYS: readonly { name: string; words: (words: SearchWords) => string; column: "fields" | "everything"; normalization: number }[] = [
  { name: "title and skills", words: ({ title, skills }) => [title, ...skills].join(" "), column: "fields", normalization: 0 },
  {
    name: "title and skills, weighed by length",
    words: ({ title, skills }) => [title, ...skills].join(" "),
    column: "fields",
    normalization: 1,
  },
  {
    name: "title and skills, works and posts too",
    words: ({ title, skills }) => [title, ...skills].join(" "),
    column: "everything",
    normalization: 1,
  },
  {
    name: "title, skills and text",
    words: ({ title, skills, text }) => [title, ...skills, text].join(" "),
    column: "fields",
    normalization: 1,
  },
  {
    name: "title, skills and text, works and posts too",
    words: ({ title, skills, text }) => [title, ...skills, text].join(" "),
    column: "everything",
    normalization: 1,
  },
];

/**
 * Orders by ts_rank_cd over unaccented `simple` vectors: over the fields that the product's index searches, weighted by headline,
 * labels and text, and over these plus the titles of works and posts. Any of the words may match. Needs `withBenchServices`.
 */
export async function fullTextOrders(set: JudgedSet): Promise<Order[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    await client.query(`CREATE TEMPORARY TABLE profile (id text PRIMARY KEY, fields tsvector NOT NULL, everything tsvector NOT NULL)`);
    for (const expert of set.experts) await insert(client, expert, set);
    const orders: Order[] = [];
    for (const way of WAYS) orders.push(await orderOf(client, way, set));
    return orders.flatMap((order) => [order, withForm(order)]);
  } finally {
    await client.end();
  }
}

async function insert(client: pg.Client, expert: LabelledExpert, { index, reading }: JudgedSet): Promise<void> {
  const record = expertRecord(expert, reading);
  const names = record.skills.flatMap(({ skillId }) => {
    const skill = index.find(skillId);
    return skill ? [{ labelVi: skill.vi, labelEn: skill.en, aliasesVi: skill.aliases.vi, aliasesEn: skill.aliases.en }] : [];
  });
  const labels = [...skillLabels(names), ...technologyLabels(record.technologyCodes), ...fieldLabels(record.fieldCodes)];
  const career = [...record.works.map((work) => work.title), ...record.employments.map((post) => `${post.title} ${post.description}`)];
  const folded = (parameter: number) => `to_tsvector('simple', unaccent($${parameter}))`;
  const fields = `setweight(${folded(2)}, 'A') || setweight(${folded(3)}, 'B') || setweight(${folded(4)}, 'C')`;
  await client.query(`INSERT INTO profile VALUES ($1, ${fields}, ${fields} || setweight(${folded(5)}, 'C'))`, [
    record.id,
    `${record.headlineVi} ${record.headlineEn}`,
    labels.join(" . "),
    `${record.biographyVi} ${record.biographyEn}`,
    career.join(" . "),
  ]);
}

async function orderOf(client: pg.Client, way: (typeof WAYS)[number], set: JudgedSet): Promise<Order> {
  const answers = new Map<JudgedCase, string[]>();
  for (const one of set.cases) {
    const { rows } = await client.query<{ id: string }>(
      `WITH word AS (
         SELECT word FROM unnest(tsvector_to_array(to_tsvector('simple', unaccent($1)))) AS word
         WHERE (SELECT count(*) FROM profile WHERE ${way.column} @@ quote_literal(word)::tsquery) <= $3::float8 * (SELECT count(*) FROM profile)
       ), asked AS (SELECT string_agg(quote_literal(word), ' | ')::tsquery AS query FROM word)
       SELECT id FROM profile, asked WHERE id = ANY($2) AND ${way.column} @@ query
       ORDER BY ts_rank_cd(${way.column}, query, ${way.normalization}) DESC, id`,
      [way.words(searchWordsOf(one.labelled, set.index)), one.candidates.map(({ expert }) => expert.id), TOO_COMMON],
    );
    answers.set(
      one,
      rows.map((row) => row.id),
    );
  }
  return { name: way.name, idsOf: (one) => answers.get(one) ?? [] };
}
