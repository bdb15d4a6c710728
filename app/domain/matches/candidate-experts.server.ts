import { type MatchContext, type MatchPosition } from "~/domain/matching/model";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { log } from "~/platform/log.server";
import { db, Prisma } from "~/platform/db.server";
import { atLeast, isOneOf } from "./at-least";

/** How many candidates are read and scored. */
const MOST = 300;
const PER_STEP = 100;
/** Skills a step counts; the unfolded filter grows like the binomial coefficient beyond. */
const COUNTED_SKILLS = 6;

/** `degraded`: the index did not answer and PostgreSQL chose the candidates. */
export type Candidates = { ids: string[]; degraded: boolean };

/**
 * Experts worth scoring for a position: those who offer an accepted form of work, most overlap with the asked skills
 * first. A skill counts as held with its close neighbours in the taxonomy, since these earn partial credit. A cascade
 * "at least n, n-1, ... of the skills" keeps the ideal best 20, which one query for any of the skills does not
 * (measured: 100 % against 58 %).
 */
export async function candidateExperts(position: MatchPosition, context: MatchContext): Promise<Candidates> {
  const skills = expandedSkills(position, context);
  try {
    return { ids: await fromIndex(position, skills), degraded: false };
  } catch (error) {
    log.warn({ code: error instanceof Error ? error.name : "unknown" }, "candidates: index did not answer");
    return { ids: await fromDatabase(position, skills), degraded: true };
  }
}

/** Each asked skill, must-haves first, with the neighbours that come close to it. */
function expandedSkills(position: MatchPosition, context: MatchContext): string[][] {
  return [...position.skills]
    .sort((a, b) => (a.necessity === b.necessity ? b.minLevel - a.minLevel : a.necessity === "must" ? -1 : 1))
    .map(({ skillId }) => [
      skillId,
      ...context.neighbours(skillId).filter((neighbour) => neighbour.strength >= 0.5).slice(0, 12).map((neighbour) => neighbour.skillId),
    ]);
}

async function fromIndex(position: MatchPosition, skills: readonly string[][]): Promise<string[]> {
  const indexUid = indexName("experts");
  const forms = position.engagementTypes.length > 0 ? [isOneOf("engagementTypes", position.engagementTypes)] : [];
  const counted = skills.slice(0, COUNTED_SKILLS).map((ids) => isOneOf("skillIds", ids));
  const steps = Array.from({ length: counted.length }, (_, step) => atLeast(counted.length - step, counted));
  const areas = [
    ...(position.fieldCodes.length > 0 ? [isOneOf("fieldCodes", position.fieldCodes)] : []),
    ...(position.technologyCodes.length > 0 ? [isOneOf("technologyCodes", position.technologyCodes)] : []),
  ];
  const filters = [...steps, areas.length > 0 ? `(${areas.join(" OR ")})` : ""].filter((step): step is string => step !== null);
  const { results } = await meilisearch.multiSearch({
    queries: filters.map((filter) => ({
      indexUid,
      filter: [...forms, filter].filter((part) => part !== ""),
      limit: PER_STEP,
      attributesToRetrieve: ["id"],
    })),
  });
  return [...new Set(results.flatMap((result) => result.hits.map((hit) => String(hit["id"]))))].slice(0, MOST);
}

async function fromDatabase(position: MatchPosition, skills: readonly string[][]): Promise<string[]> {
  const wanted = [...new Set(skills.flat())];
  const forms = [...position.engagementTypes];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e."id"
    FROM "Expert" e
    LEFT JOIN "ExpertSkill" s ON s."expertId" = e."id" AND s."skillId" = ANY(${wanted}::text[])
    WHERE e."publishedAt" IS NOT NULL AND e."visibility" <> 'hidden'
      ${
        forms.length > 0
          ? Prisma.sql`AND EXISTS (SELECT 1 FROM "ExpertAvailability" a
              WHERE a."expertId" = e."id" AND a."engagementType"::text = ANY(${forms}::text[]))`
          : Prisma.empty
      }
    GROUP BY e."id"
    HAVING count(s."skillId") > 0
      OR e."fieldCodes" && ${[...position.fieldCodes]}::text[]
      OR e."technologyCodes" && ${[...position.technologyCodes]}::text[]
    ORDER BY count(s."skillId") DESC, e."id"
    LIMIT ${MOST}`;
  return rows.map((row) => row.id);
}
