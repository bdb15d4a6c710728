import { CONFIRMED_FOR_DAYS } from "~/domain/experts/availability-age";
import { type Actor } from "~/domain/vocabulary/actor";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { todayInVietnam } from "~/domain/days";
import { db, Prisma } from "~/platform/db.server";
import { countEach } from "./count-each.server";
import { expertConditions, expertScopeCondition } from "./expert-conditions.server";
import { type ExpertNarrowing } from "./expert-questions.server";
import { activeExpertFilters, looserExpertQueries, type ExpertFilter, type ExpertQuery, type ExpertSort } from "./experts-query";
import { advise, PAGE_SIZE, type Counts, type DatabaseAnswer } from "./results";
import { countriesNamed, skillsNamed } from "./words";
import { likePattern, searchWords } from "~/domain/words";

/**
 * The database fallback of the search: same filters and pages; words match anywhere in the record's own text, the names
 * of its skills and its country; no typo tolerance, filter counts or highlighting.
 */
export async function searchExpertDatabase(
  actor: Actor,
  query: ExpertQuery,
  narrowing: ExpertNarrowing = [],
): Promise<DatabaseAnswer<ExpertFilter | "q">> {
  const wanted = await where(actor, query, narrowing);
  const [rows, counted] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`SELECT e."id"::text AS id ${FROM} WHERE ${wanted}
      ORDER BY ${ORDER[query.sort]}, e."id" LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${FROM} WHERE ${wanted}`,
  ]);
  const total = counted[0]?.total ?? 0;
  if (total > 0) return { ids: rows.map((row) => row.id), total, loosenings: [] };
  const looser = looserExpertQueries(query);
  const wheres = await Promise.all(looser.map((one) => where(actor, one.query, narrowing)));
  return { ids: [], total, loosenings: advise(looser, await countEach(FROM, wheres)) };
}

const FROM = Prisma.sql`FROM "Expert" e JOIN "User" u ON u."id" = e."userId"`;

async function where(actor: Actor, query: ExpertQuery, narrowing: ExpertNarrowing): Promise<Prisma.Sql> {
  return Prisma.join([expertScopeCondition(actor), ...(await conditions(query, narrowing))], " AND ");
}

/** @param known parts whose conditions are already included: all conditions must hold, so once is enough */
async function conditions(query: ExpertQuery, narrowing: ExpertNarrowing, known = new Set<unknown>()): Promise<Prisma.Sql[]> {
  const active = activeExpertFilters(query);
  const inForce = narrowing.filter((part) => active.includes(part.filter) && !known.has(part));
  for (const part of inForce) known.add(part);
  const parts = await Promise.all(inForce.map((part) => narrowedBy(part, known)));
  return [...expertConditions(query, todayInVietnam()), ...parts.flat(), ...(await textConditions(query.q))];
}

async function narrowedBy(part: ExpertNarrowing[number], known: Set<unknown>): Promise<Prisma.Sql[]> {
  if (part.by === "search") return conditions(part.query, part.narrowing, known);
  if (part.by === "never_introduced") return [Prisma.sql`NOT EXISTS (SELECT FROM "Introduction" c WHERE c."expertId" = e."id")`];
  const listed = Prisma.sql`e."id" = ANY(${[...part.ids]}::uuid[])`;
  return [part.by === "only" ? listed : Prisma.sql`NOT ${listed}`];
}

/** Filters the ids to those that the search finds. */
export async function expertsInDatabaseAmong(
  actor: Actor,
  query: ExpertQuery,
  narrowing: ExpertNarrowing,
  ids: readonly string[],
): Promise<string[]> {
  const wanted = await where(actor, query, narrowing);
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT e."id"::text AS id ${FROM} WHERE ${wanted} AND e."id" = ANY(${[...ids]}::uuid[])`;
  return rows.map((row) => row.id);
}

/** The first ids in the requested order. */
export async function expertIdsInDatabase(actor: Actor, query: ExpertQuery, narrowing: ExpertNarrowing, limit: number): Promise<string[]> {
  const wanted = await where(actor, query, narrowing);
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT e."id"::text AS id ${FROM} WHERE ${wanted} ORDER BY ${ORDER[query.sort]}, e."id" LIMIT ${limit}`;
  return rows.map((row) => row.id);
}

/** The number of experts in each country; "" stands for country not stated. */
export async function countExpertsByCountry(actor: Actor, query: ExpertQuery, narrowing: ExpertNarrowing): Promise<Counts> {
  const wanted = await where(actor, query, narrowing);
  const rows = await db.$queryRaw<{ code: string; count: number }[]>`
    SELECT coalesce(e."countryCode", '') AS code, count(*)::int AS count ${FROM} WHERE ${wanted} GROUP BY 1`;
  return Object.fromEntries(rows.map(({ code, count }) => [code, count]));
}

const ORDER: Record<ExpertSort, Prisma.Sql> = {
  relevance: Prisma.sql`(e."availabilityConfirmedAt" > now() - make_interval(days => ${CONFIRMED_FOR_DAYS + 1}::int)) DESC NULLS LAST, e."updatedAt" DESC`,
  updated: Prisma.sql`e."updatedAt" DESC`,
  name: Prisma.sql`nhipcau_fold(e."givenName"), nhipcau_fold(e."fullName")`,
  available: Prisma.sql`(SELECT min(a."from") FROM "ExpertAvailability" a WHERE a."expertId" = e."id") ASC NULLS LAST`,
};

/** Every word must match. Each source has its own database index, hence a union instead of an "or". */
async function textConditions(text: string): Promise<Prisma.Sql[]> {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const skills = (await skillIndex()).all();
  return words.map(
    (word) => Prisma.sql`e."id" IN (
      SELECT t."id" FROM "Expert" t
      WHERE expert_search_text(t."fullName", t."headlineVi", t."headlineEn", t."city", t."biographyVi", t."biographyEn") LIKE ${likePattern(word)}
      UNION SELECT s."expertId" FROM "ExpertSkill" s WHERE s."skillId" = ANY(${skillsNamed(skills, word)}::text[])
      UNION SELECT c."id" FROM "Expert" c WHERE c."countryCode" = ANY(${countriesNamed(word)}::text[]))`,
  );
}
