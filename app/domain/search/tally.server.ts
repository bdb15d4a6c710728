import { ENGAGEMENT_TYPES, type EngagementType } from "~/domain/vocabulary/people";
import { type Actor } from "~/domain/vocabulary/actor";
import { db, Prisma } from "~/platform/db.server";
import { askIndex, type Answer } from "./ask-index.server";
import { dayNumber } from "~/domain/days";
import { expertScopeCondition } from "./expert-conditions.server";
import { expertScope } from "./experts-filter";
import { and, anyOf, atLeast, atMost, equals, or, type Expression } from "./expression";
import { fieldsWithBroader, technologiesOfAllLists } from "./labels";
import { positionScope } from "./positions-filter";
import { type Counts } from "./results";

/** Selects the experts and positions to count. */
export type TallyFilter = {
  /** One form of work; null counts every form. */
  form: EngagementType | null;
  /** Experts who can start on or before this day, `YYYY-MM-DD`; null for any start. */
  freeBy: string | null;
  /** `YYYY-MM-DD` in Việt Nam. */
  today: string;
};

/** The total number of records, and the number in each field and strategic technology; a record counts once in each. */
export type Tally = { total: number; fields: Counts; technologies: Counts };
export type SkillDemand = { skillId: string; positions: number; experts: number };

const FACETS = ["fieldCodes", "technologyCodes"] as const;
/** Number of most requested skills listed. */
const SKILLS_TOLD = 20;

/**
 * Experts whom the actor may find and whose availability has not ended, and open positions; from the index, or the
 * database as a fallback.
 */
export async function tallySupplyAndDemand(
  actor: Actor,
  filter: TallyFilter,
): Promise<{ experts: Tally; positions: Tally; skills: SkillDemand[]; degraded: boolean }> {
  const [experts, positions] = await Promise.all([
    askIndex({ kind: "expert", actor }, [{ text: "", filter: supply(actor, filter), facets: FACETS }]),
    askIndex({ kind: "position" }, [{ text: "", filter: demand(filter), facets: [...FACETS, "skillIds"] }]),
  ]);
  const asked = mostAsked(positions?.[0]?.counts.skillIds ?? {});
  const holders =
    asked.length === 0
      ? []
      : await askIndex(
          { kind: "expert", actor },
          asked.map(([id]) => ({ text: "", filter: [...supply(actor, filter), equals("skillIds", id)] })),
        );
  if (!experts?.[0] || !positions?.[0] || !holders) return { ...(await tallyDatabase(actor, filter)), degraded: true };
  return {
    experts: tallyOf(experts[0]),
    positions: tallyOf(positions[0]),
    skills: asked.map(([skillId, count], at) => ({ skillId, positions: count, experts: holders[at]?.total ?? 0 })),
    degraded: false,
  };
}

function supply(actor: Actor, { form, freeBy, today }: TallyFilter): Expression[] {
  const forms = form === null ? ENGAGEMENT_TYPES : [form];
  const windows = forms.map((one) =>
    and(
      atLeast(`availability.${one}.until`, dayNumber(today)),
      ...(freeBy === null ? [] : [atMost(`availability.${one}.from`, dayNumber(freeBy))]),
    ),
  );
  return [...expertScope(actor), or(...windows)];
}

function demand({ form, today }: TallyFilter): Expression[] {
  return [...positionScope(today), ...(form === null ? [] : [anyOf("engagementTypes", [form])])];
}

function tallyOf(answer: Answer): Tally {
  return { total: answer.total, fields: answer.counts.fieldCodes ?? {}, technologies: answer.counts.technologyCodes ?? {} };
}

function mostAsked(counts: Counts): [string, number][] {
  return Object.entries(counts)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, SKILLS_TOLD);
}

/** A list that was never set is null in the table; Prisma reads it as empty, raw SQL does not. */
function codes(table: "e" | "p"): Prisma.Sql {
  const of = Prisma.raw(table);
  return Prisma.sql`coalesce(${of}."fieldCodes", '{}') AS "fieldCodes", coalesce(${of}."technologyCodes", '{}') AS "technologyCodes"`;
}

type Row = { fieldCodes: string[]; technologyCodes: string[]; records: number };

/** The same counts without the index. */
export async function tallyDatabase(
  actor: Actor,
  { form, freeBy, today }: TallyFilter,
): Promise<{ experts: Tally; positions: Tally; skills: SkillDemand[] }> {
  const experts = Prisma.sql`FROM "Expert" e JOIN "User" u ON u."id" = e."userId"
    WHERE ${expertScopeCondition(actor)}
      AND EXISTS (SELECT FROM "ExpertAvailability" a WHERE a."expertId" = e."id" AND (a."until" IS NULL OR a."until" >= ${today}::date)
        ${form === null ? Prisma.empty : Prisma.sql`AND a."engagementType" = ${form}::"EngagementType"`}
        ${freeBy === null ? Prisma.empty : Prisma.sql`AND a."from" <= ${freeBy}::date`})`;
  const positions = Prisma.sql`FROM "Position" p JOIN "Institution" i ON i."id" = p."institutionId" AND i."status" = 'verified'
    WHERE p."status" = 'published' AND p."publishedAt" IS NOT NULL AND (p."dossierDeadline" IS NULL OR p."dossierDeadline" >= ${today}::date)
      ${form === null ? Prisma.empty : Prisma.sql`AND ${form}::"EngagementType" = ANY(p."engagementTypes")`}`;
  const [expertRows, positionRows, skills] = await Promise.all([
    db.$queryRaw<Row[]>`SELECT ${codes("e")}, count(*)::int AS records ${experts} GROUP BY 1, 2`,
    db.$queryRaw<Row[]>`SELECT ${codes("p")}, count(*)::int AS records ${positions} GROUP BY 1, 2`,
    db.$queryRaw<SkillDemand[]>`
      WITH asked AS (
        SELECT s."skillId", count(*)::int AS positions FROM "PositionSkill" s
        WHERE s."positionId" IN (SELECT p."id" ${positions}) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${SKILLS_TOLD}
      )
      SELECT "skillId", positions,
        (SELECT count(*)::int FROM "ExpertSkill" h WHERE h."skillId" = asked."skillId" AND h."expertId" IN (SELECT e."id" ${experts})) AS experts
      FROM asked ORDER BY positions DESC, "skillId"`,
  ]);
  return { experts: sumUp(expertRows), positions: sumUp(positionRows), skills };
}

/** Sums groups of equal codes into counts per code and per parent or equivalent code, as the index counts them. */
function sumUp(rows: readonly Row[]): Tally {
  const tally: Tally = { total: 0, fields: {}, technologies: {} };
  for (const { fieldCodes, technologyCodes, records } of rows) {
    tally.total += records;
    for (const code of fieldsWithBroader(fieldCodes)) tally.fields[code] = (tally.fields[code] ?? 0) + records;
    for (const code of technologiesOfAllLists(technologyCodes)) tally.technologies[code] = (tally.technologies[code] ?? 0) + records;
  }
  return tally;
}
