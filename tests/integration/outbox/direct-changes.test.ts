import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { env } from "~/platform/env.server";
import { db } from "~/platform/db.server";
import { makeCase } from "../../factories/make-case";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";
import { readSources, type Source } from "./sources";

const sources = await readSources();
const client = new pg.Client({ connectionString: env().DATABASE_URL });
const quoted = (name: string) => pg.escapeIdentifier(name);

/** For each source: the value of its key, and the record that a change marks. */
const rows = new Map<string, { key: string; record: string }>();
const rowOf = (source: Source) => rows.get(`${source.table} ${source.kind} ${source.key}`)!;

beforeAll(async () => {
  await client.connect();
  const { id: institutionId } = await makeInstitution();
  const blocked = (await makeInstitution()).id;
  const [skill, linked] = ["robotics", "computer-vision"] as const;
  const position = await makePosition({ institutionId, skills: [{ skillId: skill }] });
  const profile = {
    works: [{ title: "Bài báo về rô-bốt" }],
    employments: [{ title: "Kỹ sư" }],
    degrees: ["doctorate" as const],
    languages: [{ languageCode: "ja", level: "B2" as const }],
    availabilities: [
      {
        engagementType: "teaching" as const,
        from: "2026-01-01",
        payFloor: { amount: 100, currency: "EUR" as const, per: "hour" as const },
      },
    ],
    blocks: [blocked],
  };
  const expert = await makeExpert({ ...profile, skills: [{ skillId: skill, level: 3 }] });
  const owner = await makeUser();
  const quiet = await makePosition({ institutionId: blocked });
  await makeCase({ expertId: expert.id, positionId: quiet.id, institutionId: blocked, ownerId: owner.id });
  await db.skillLink.deleteMany();
  await db.skillLink.create({ data: { fromId: skill, toId: linked, kind: "related", strength: 0.5 } });
  await db.skillLink.create({ data: { fromId: linked, toId: skill, kind: "part_of", strength: 0.5 } });
  const keys: Record<string, string> = { User: expert.userId, Institution: institutionId, Skill: skill, SkillLink: skill };
  for (const source of sources) {
    const record = source.kind === "expert" ? expert.id : position.id;
    rows.set(`${source.table} ${source.kind} ${source.key}`, { key: keys[source.table] ?? record, record });
  }
});
afterAll(async () => {
  await client.end();
  await db.$disconnect();
});

/** Runs statements in a transaction that is rolled back. @returns whose marks they leave, each once, with how much its version grew */
async function marksOf(...statements: [sql: string, values?: unknown[]][]): Promise<Record<string, number>> {
  await client.query("BEGIN");
  try {
    const before = await client.query<{ id: string; version: number }>(`SELECT "entityId" AS id, "version" FROM "SearchMark"`);
    const versions = new Map(before.rows.map((row) => [row.id, row.version]));
    for (const [sql, values = []] of statements) await client.query(sql, values);
    await client.query(`SET CONSTRAINTS ALL IMMEDIATE`);
    const after = await client.query<{ id: string; version: number }>(`SELECT "entityId" AS id, "version" FROM "SearchMark"`);
    const grown = after.rows.map(({ id, version }) => [id, version - (versions.get(id) ?? 0)] as const);
    return Object.fromEntries(grown.filter(([, growth]) => growth > 0));
  } finally {
    await client.query("ROLLBACK");
  }
}

type Column = { name: string; type: string; array: boolean; enums: string[] | null; target: string | null };

async function columnsOf(table: string): Promise<Column[]> {
  const { rows: columns } = await client.query<Column>(
    `SELECT a.attname AS name, t.typname AS type, t.typcategory = 'A' AS array,
       (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid) AS enums,
       (SELECT f.confrelid::regclass::text FROM pg_constraint f WHERE f.contype = 'f' AND f.conrelid = a.attrelid AND f.conkey = ARRAY[a.attnum]) AS target
     FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [quoted(table)],
  );
  return columns;
}

/** An SQL expression for another value of the column. */
function another({ name, type, array, enums, target }: Column): string {
  const old = quoted(name);
  if (target) return `(SELECT o."id" FROM ${target} o WHERE o."id" IS DISTINCT FROM ${old} ORDER BY o."id" DESC LIMIT 1)`;
  if (array) return `CASE WHEN cardinality(${old}) > 0 THEN '{}' ELSE ARRAY['${arrayValue(type)}']::${quoted(type.slice(1))}[] END`;
  if (enums) return `(SELECT v FROM unnest(enum_range(NULL::${quoted(type)})) AS v WHERE v IS DISTINCT FROM ${old} LIMIT 1)`;
  if (type === "bool") return `NOT ${old}`;
  if (type === "jsonb") return `'[{}]'::jsonb`;
  if (type === "uuid") return `gen_random_uuid()`;
  if (type === "date" || type === "timestamptz") return `coalesce(${old}, now()) + interval '2 days'`;
  if (/^(int|float)/.test(type)) return `coalesce(${old}, 1) + 1`;
  return `coalesce(${old}, '') || 'x'`;
}
const arrayValue = (type: string) => ({ _EngagementType: "teaching", _InstitutionKind: "company" })[type] ?? "x";

const name = (source: Source) => `${source.table}.${source.key} for ${source.kind}s`;

describe.each(sources.map((source) => [name(source), source] as const))("a direct change of %s", (_, source) => {
  const where = `WHERE ${quoted(source.key)} = $1`;

  test("leaves one mark when a column that is read differs, and none when it does not or is not read", async () => {
    const { key, record } = rowOf(source);
    const columns = (await columnsOf(source.table)).filter((column) => column.name !== source.key || source.columns.includes(column.name));
    expect(columns.map((column) => column.name)).toEqual(expect.arrayContaining(source.columns));
    for (const column of columns) {
      const change = `UPDATE ${quoted(source.table)} SET ${quoted(column.name)}`;
      const same = await marksOf([`${change} = ${quoted(column.name)} ${where}`, [key]]);
      expect(same, `${column.name} as it was`).toEqual({});
      if (!source.columns.includes(column.name)) {
        if (column.name === "id") continue;
        const others = sources.some((other) => other.table === source.table && other.columns.includes(column.name));
        if (!others) expect(await unread(`${change} = ${another(column)} ${where}`, key), column.name).toEqual({});
        continue;
      }
      const marks = await marksOf([`${change} = ${another(column)} ${where}`, [key]]);
      expect(marks[record], column.name).toBe(1);
    }
  });

  test.runIf(source.events.includes("delete"))("leaves a mark when the row is removed or added", async () => {
    const { key, record } = rowOf(source);
    const table = quoted(source.table);
    expect((await marksOf([`DELETE FROM ${table} ${where}`, [key]]))[record], "removed").toBe(1);
    const added = await marksOf(
      [`CREATE TEMP TABLE kept ON COMMIT DROP AS SELECT * FROM ${table} ${where}`, [key]],
      [`DELETE FROM ${table} ${where}`, [key]],
      [`SET CONSTRAINTS ALL IMMEDIATE`],
      [`SET CONSTRAINTS ALL DEFERRED`],
      [`INSERT INTO ${table} SELECT * FROM kept`],
    );
    expect(added[record], "removed, and then added").toBe(2);
  });
});

/** A column that nobody reads may allow only listed values; such a change is refused and marks nobody either. */
async function unread(sql: string, key: string): Promise<Record<string, number>> {
  return marksOf([sql, [key]]).catch((error: { code?: string }) => {
    if (error.code === "23514") return {};
    throw error;
  });
}

test("a table that no document is made of leaves no mark", async () => {
  const { id, userId } = await makeExpert();
  expect(
    await marksOf(
      [`INSERT INTO "ExpertContact" ("expertId", "email", "updatedAt") VALUES ($1, 'a@example.test', now())`, [id]],
      [`UPDATE "ExpertContact" SET "email" = 'b@example.test' WHERE "expertId" = $1`, [id]],
      [`INSERT INTO "EmployerConsent" ("expertId", "state", "updatedAt") VALUES ($1, 'asked', now())`, [id]],
      [`UPDATE "User" SET "displayName" = 'Khác' WHERE "id" = $1`, [userId]],
    ),
  ).toEqual({});
});
