import { type Actor } from "~/domain/vocabulary/actor";
import { DEGREE_LEVELS, LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { plusMeanMonths } from "~/domain/days";
import { blockedFor, searchableVisibilities } from "~/domain/privacy/rules";
import { fieldWithNarrower } from "~/domain/reference/fields";
import { equivalentTechnologies } from "~/domain/reference/technologies";
import { Prisma } from "~/platform/db.server";
import { countriesOf } from "./experts-filter";
import { type ExpertQuery } from "./experts-query";

/** Whom the actor may find, as an SQL condition on "Expert" e and its "User" u. The counterpart of `expertScope`. */
export function expertScopeCondition(actor: Actor): Prisma.Sql {
  return Prisma.sql`e."publishedAt" IS NOT NULL AND u."disabledAt" IS NULL
    AND e."visibility" = ANY(${[...searchableVisibilities(actor)]}::"Visibility"[])
    AND NOT EXISTS (SELECT FROM "ExpertBlock" b WHERE b."expertId" = e."id" AND b."institutionId" = ANY(${[...blockedFor(actor)]}::uuid[]))`;
}

/**
 * The filters of a query as SQL conditions on "Expert" e; all must hold. The counterpart of `expertExpressions`.
 * @param today `YYYY-MM-DD` in Việt Nam
 */
export function expertConditions(query: ExpertQuery, today: string): Prisma.Sql[] {
  const all: Prisma.Sql[] = [];
  if (query.engagement.length > 0 || query.available !== null) {
    const form =
      query.engagement.length > 0 ? Prisma.sql`a."engagementType" = ANY(${query.engagement}::"EngagementType"[])` : Prisma.sql`true`;
    const day = query.available;
    const free =
      day === null ? Prisma.sql`true` : Prisma.sql`a."from" <= ${day}::date AND (a."until" IS NULL OR a."until" >= ${day}::date)`;
    all.push(Prisma.sql`EXISTS (SELECT FROM "ExpertAvailability" a WHERE a."expertId" = e."id" AND ${form} AND ${free})`);
  }
  if (query.within !== null) {
    const form =
      query.engagement.length > 0 ? Prisma.sql`a."engagementType" = ANY(${query.engagement}::"EngagementType"[])` : Prisma.sql`true`;
    const latest = plusMeanMonths(today, Number(query.within));
    all.push(Prisma.sql`EXISTS (SELECT FROM "ExpertAvailability" a WHERE a."expertId" = e."id" AND ${form}
      AND a."from" <= ${latest}::date AND (a."until" IS NULL OR a."until" >= ${today}::date))`);
  }
  if (query.confirmed !== null) {
    all.push(
      Prisma.sql`(e."availabilityConfirmedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date >= ${today}::date - ${Number(query.confirmed)}::int`,
    );
  }
  all.push(...skillConditions(query));
  if (query.field.length > 0) all.push(Prisma.sql`e."fieldCodes" && ${query.field.flatMap(fieldWithNarrower)}::text[]`);
  if (query.technology.length > 0) all.push(Prisma.sql`e."technologyCodes" && ${query.technology.flatMap(equivalentTechnologies)}::text[]`);
  const places = countriesOf(query);
  if (places !== null) all.push(Prisma.sql`e."countryCode" = ANY(${places}::text[])`);
  const languageLevels = LANGUAGE_LEVELS.slice(query.languageLevel ? LANGUAGE_LEVELS.indexOf(query.languageLevel) : 0);
  for (const language of query.language) {
    all.push(Prisma.sql`EXISTS (SELECT FROM "ExpertLanguage" l WHERE l."expertId" = e."id" AND l."languageCode" = ${language}
      AND l."level" = ANY(${[...languageLevels]}::"LanguageLevel"[]))`);
  }
  if (query.degree !== null) {
    const degrees = DEGREE_LEVELS.slice(DEGREE_LEVELS.indexOf(query.degree));
    all.push(
      Prisma.sql`EXISTS (SELECT FROM "ExpertDegree" d WHERE d."expertId" = e."id" AND d."level" = ANY(${[...degrees]}::"DegreeLevel"[]))`,
    );
  }
  if (query.verified) all.push(Prisma.sql`e."verifiedAt" IS NOT NULL`);
  return all;
}

function skillConditions(query: ExpertQuery): Prisma.Sql[] {
  const level = Number(query.level ?? 1);
  const oneOf = (skills: readonly string[]) =>
    Prisma.sql`EXISTS (SELECT FROM "ExpertSkill" s WHERE s."expertId" = e."id" AND s."skillId" = ANY(${[...skills]}::text[]) AND s."level" >= ${level})`;
  const wanted = [
    ...query.skill.map((skill) => oneOf([skill])),
    ...[query.any1, query.any2, query.any3].filter((group) => group.length > 0).map(oneOf),
  ];
  const anySkill = Prisma.sql`EXISTS (SELECT FROM "ExpertSkill" s WHERE s."expertId" = e."id" AND s."level" >= ${level})`;
  const noSkill = Prisma.sql`NOT EXISTS (SELECT FROM "ExpertSkill" s WHERE s."expertId" = e."id" AND s."skillId" = ANY(${query.none}::text[]))`;
  return [...wanted, ...(query.level !== null && wanted.length === 0 ? [anySkill] : []), ...(query.none.length > 0 ? [noSkill] : [])];
}
