import { fieldWithNarrower } from "~/domain/reference/fields";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { equivalentTechnologies } from "~/domain/reference/technologies";
import { db, Prisma } from "~/platform/db.server";
import { countEach } from "./count-each.server";
import { type PositionNarrowing } from "./position-questions.server";
import {
  activePositionFilters,
  looserPositionQueries,
  type PositionFilter,
  type PositionQuery,
  type PositionSort,
} from "./positions-query";
import { advise, PAGE_SIZE, type DatabaseAnswer } from "./results";
import { likePattern, searchWords } from "~/domain/words";
import { provincesNamed, skillsNamed } from "./words";

/** The database fallback of the search: same filters and pages; words match anywhere; no typo tolerance, filter counts or highlighting. */
export async function searchPositionDatabase(
  query: PositionQuery,
  today: string,
  narrowing: PositionNarrowing = [],
): Promise<DatabaseAnswer<PositionFilter | "q">> {
  const wanted = await where(query, today, narrowing);
  const [rows, counted] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`SELECT p."id"::text AS id ${FROM} WHERE ${wanted}
      ORDER BY ${ORDER[query.sort]}, p."id" LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${FROM} WHERE ${wanted}`,
  ]);
  const total = counted[0]?.total ?? 0;
  if (total > 0) return { ids: rows.map((row) => row.id), total, loosenings: [] };
  const looser = looserPositionQueries(query);
  const wheres = await Promise.all(looser.map((one) => where(one.query, today, narrowing)));
  return { ids: [], total, loosenings: advise(looser, await countEach(FROM, wheres)) };
}

const FROM = Prisma.sql`FROM "Position" p JOIN "Institution" i ON i."id" = p."institutionId"`;

async function where(query: PositionQuery, today: string, narrowing: PositionNarrowing): Promise<Prisma.Sql> {
  return Prisma.join([...scope(today), ...(await conditions(query, today, narrowing))], " AND ");
}

/** @param known parts whose conditions are already included: all conditions must hold, so once is enough */
async function conditions(
  query: PositionQuery,
  today: string,
  narrowing: PositionNarrowing,
  known = new Set<unknown>(),
): Promise<Prisma.Sql[]> {
  const active = activePositionFilters(query);
  const inForce = narrowing.filter((part) => active.includes(part.filter) && !known.has(part));
  for (const part of inForce) known.add(part);
  const parts = await Promise.all(inForce.map((part) => narrowedBy(part, today, known)));
  return [...filters(query, today), ...parts.flat(), ...(await textConditions(query.q))];
}

async function narrowedBy(part: PositionNarrowing[number], today: string, known: Set<unknown>): Promise<Prisma.Sql[]> {
  if (part.by === "search") return conditions(part.query, today, part.narrowing, known);
  if (part.by === "never_introduced") return [];
  const listed = Prisma.sql`p."id" = ANY(${[...part.ids]}::uuid[])`;
  return [part.by === "only" ? listed : Prisma.sql`NOT ${listed}`];
}

/** Filters the ids to those that the search finds. */
export async function positionsInDatabaseAmong(
  query: PositionQuery,
  today: string,
  narrowing: PositionNarrowing,
  ids: readonly string[],
): Promise<string[]> {
  const wanted = await where(query, today, narrowing);
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT p."id"::text AS id ${FROM} WHERE ${wanted} AND p."id" = ANY(${[...ids]}::uuid[])`;
  return rows.map((row) => row.id);
}

const ORDER: Record<PositionSort, Prisma.Sql> = {
  relevance: Prisma.sql`p."publishedAt" DESC`,
  newest: Prisma.sql`p."publishedAt" DESC`,
  deadline: Prisma.sql`p."dossierDeadline" ASC NULLS LAST, p."publishedAt" DESC`,
};

function scope(today: string): Prisma.Sql[] {
  return [
    Prisma.sql`p."status" = 'published' AND p."publishedAt" IS NOT NULL AND i."status" = 'verified'`,
    Prisma.sql`(p."dossierDeadline" IS NULL OR p."dossierDeadline" >= ${today}::date)`,
  ];
}

function filters(query: PositionQuery, today: string): Prisma.Sql[] {
  const all: Prisma.Sql[] = [];
  if (query.engagement.length > 0) all.push(Prisma.sql`p."engagementTypes" && ${query.engagement}::"EngagementType"[]`);
  if (query.kind.length > 0) all.push(Prisma.sql`p."kind" = ANY(${query.kind}::"PositionKind"[])`);
  const oneOf = (skills: readonly string[]) =>
    Prisma.sql`EXISTS (SELECT FROM "PositionSkill" s WHERE s."positionId" = p."id" AND s."skillId" = ANY(${[...skills]}::text[]))`;
  for (const skill of query.skill) all.push(oneOf([skill]));
  for (const group of [query.any1, query.any2, query.any3]) if (group.length > 0) all.push(oneOf(group));
  if (query.none.length > 0) all.push(Prisma.sql`NOT ${oneOf(query.none)}`);
  if (query.field.length > 0) all.push(Prisma.sql`p."fieldCodes" && ${query.field.flatMap(fieldWithNarrower)}::text[]`);
  if (query.technology.length > 0) all.push(Prisma.sql`p."technologyCodes" && ${query.technology.flatMap(equivalentTechnologies)}::text[]`);
  if (query.province.length > 0) all.push(Prisma.sql`p."provinceCode" = ANY(${query.province}::text[])`);
  if (query.remote) all.push(Prisma.sql`p."remotePossible"`);
  if (query.institution.length > 0) all.push(Prisma.sql`i."kind" = ANY(${query.institution}::"InstitutionKind"[])`);
  if (query.deadline !== null) all.push(Prisma.sql`p."dossierDeadline" <= ${today}::date + ${Number(query.deadline)}::int`);
  return all;
}

/** Every word must match. Each source has its own database index, hence a union instead of an "or". */
async function textConditions(text: string): Promise<Prisma.Sql[]> {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const skills = (await skillIndex()).all();
  return words.map(
    (word) => Prisma.sql`p."id" IN (
      SELECT t."id" FROM "Position" t
      WHERE position_search_text(t."titleVi", t."titleEn", t."programme", t."textVi", t."textEn") LIKE ${likePattern(word)}
      UNION SELECT s."positionId" FROM "PositionSkill" s WHERE s."skillId" = ANY(${skillsNamed(skills, word)}::text[])
      UNION SELECT o."id" FROM "Position" o WHERE o."provinceCode" = ANY(${provincesNamed(word)}::text[])
      UNION SELECT n."id" FROM "Position" n JOIN "Institution" m ON m."id" = n."institutionId"
        WHERE nhipcau_fold(m."nameVi" || ' ' || m."nameEn") LIKE ${likePattern(word)})`,
  );
}
