import { DEGREE_LEVELS, LANGUAGE_LEVELS } from "~/domain/experts/model";
import { type Actor } from "~/domain/identity/model";
import { blockedFor, searchableVisibilities } from "~/domain/privacy/rules";
import { fieldWithNarrower } from "~/domain/reference/fields";
import { skillIndex } from "~/domain/reference/skill-index.server";
import { equivalentTechnologies } from "~/domain/reference/technologies";
import { db, Prisma } from "~/platform/db.server";
import { countEach } from "./count-each.server";
import { looserExpertQueries, type ExpertFilter, type ExpertQuery, type ExpertSort } from "./experts-query";
import { advise, PAGE_SIZE, type DatabaseAnswer } from "./results";
import { countriesNamed, likePattern, searchWords, skillsNamed } from "./words";

/**
 * The search of last resort: same filters and pages, words matched anywhere in the record's own text, its skills' names
 * and its country, without typo tolerance, counts beside the filters or marks.
 */
export async function searchExpertDatabase(actor: Actor, query: ExpertQuery): Promise<DatabaseAnswer<ExpertFilter | "q">> {
  const wanted = await where(actor, query);
  const [rows, counted] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`SELECT e."id"::text AS id ${FROM} WHERE ${wanted}
      ORDER BY ${ORDER[query.sort]}, e."id" LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${FROM} WHERE ${wanted}`,
  ]);
  const total = counted[0]?.total ?? 0;
  if (total > 0) return { ids: rows.map((row) => row.id), total, loosenings: [] };
  const looser = looserExpertQueries(query);
  const wheres = await Promise.all(looser.map((one) => where(actor, one.query)));
  return { ids: [], total, loosenings: advise(looser, await countEach(FROM, wheres)) };
}

const FROM = Prisma.sql`FROM "Expert" e JOIN "User" u ON u."id" = e."userId"`;

async function where(actor: Actor, query: ExpertQuery): Promise<Prisma.Sql> {
  return Prisma.join([...scope(actor), ...filters(query), ...(await textConditions(query.q))], " AND ");
}

const ORDER: Record<ExpertSort, Prisma.Sql> = {
  relevance: Prisma.sql`e."updatedAt" DESC`,
  updated: Prisma.sql`e."updatedAt" DESC`,
  name: Prisma.sql`nhipcau_fold(e."givenName"), nhipcau_fold(e."fullName")`,
  available: Prisma.sql`(SELECT min(a."from") FROM "ExpertAvailability" a WHERE a."expertId" = e."id") ASC NULLS LAST`,
};

function scope(actor: Actor): Prisma.Sql[] {
  return [
    Prisma.sql`e."publishedAt" IS NOT NULL AND u."disabledAt" IS NULL`,
    Prisma.sql`e."visibility" = ANY(${[...searchableVisibilities(actor)]}::"Visibility"[])`,
    Prisma.sql`NOT EXISTS (SELECT FROM "ExpertBlock" b WHERE b."expertId" = e."id" AND b."institutionId" = ANY(${[...blockedFor(actor)]}::uuid[]))`,
  ];
}

function filters(query: ExpertQuery): Prisma.Sql[] {
  const all: Prisma.Sql[] = [];
  if (query.engagement.length > 0 || query.available !== null) {
    const form = query.engagement.length > 0 ? Prisma.sql`a."engagementType" = ANY(${query.engagement}::"EngagementType"[])` : Prisma.sql`true`;
    const day = query.available;
    const free = day === null ? Prisma.sql`true` : Prisma.sql`a."from" <= ${day}::date AND (a."until" IS NULL OR a."until" >= ${day}::date)`;
    all.push(Prisma.sql`EXISTS (SELECT FROM "ExpertAvailability" a WHERE a."expertId" = e."id" AND ${form} AND ${free})`);
  }
  const level = Number(query.level ?? 1);
  for (const skill of query.skill) {
    all.push(Prisma.sql`EXISTS (SELECT FROM "ExpertSkill" s WHERE s."expertId" = e."id" AND s."skillId" = ${skill} AND s."level" >= ${level})`);
  }
  if (query.level !== null && query.skill.length === 0) {
    all.push(Prisma.sql`EXISTS (SELECT FROM "ExpertSkill" s WHERE s."expertId" = e."id" AND s."level" >= ${level})`);
  }
  if (query.field.length > 0) all.push(Prisma.sql`e."fieldCodes" && ${query.field.flatMap(fieldWithNarrower)}::text[]`);
  if (query.technology.length > 0) all.push(Prisma.sql`e."technologyCodes" && ${query.technology.flatMap(equivalentTechnologies)}::text[]`);
  if (query.country.length > 0) all.push(Prisma.sql`e."countryCode" = ANY(${query.country}::text[])`);
  const languageLevels = LANGUAGE_LEVELS.slice(query.languageLevel ? LANGUAGE_LEVELS.indexOf(query.languageLevel) : 0);
  for (const language of query.language) {
    all.push(Prisma.sql`EXISTS (SELECT FROM "ExpertLanguage" l WHERE l."expertId" = e."id" AND l."languageCode" = ${language}
      AND l."level" = ANY(${[...languageLevels]}::"LanguageLevel"[]))`);
  }
  if (query.degree !== null) {
    const degrees = DEGREE_LEVELS.slice(DEGREE_LEVELS.indexOf(query.degree));
    all.push(Prisma.sql`EXISTS (SELECT FROM "ExpertDegree" d WHERE d."expertId" = e."id" AND d."level" = ANY(${[...degrees]}::"DegreeLevel"[]))`);
  }
  if (query.verified) all.push(Prisma.sql`e."verifiedAt" IS NOT NULL`);
  return all;
}

/** Every word must be found; each source has its own index, hence a union rather than an "or". */
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
