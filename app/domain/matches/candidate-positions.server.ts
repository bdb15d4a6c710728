import { type MatchContext, type MatchExpert } from "~/domain/matching/model";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { log } from "~/platform/log.server";
import { db } from "~/platform/db.server";
import { isOneOf } from "./at-least";
import { type Candidates } from "./candidate-experts.server";

const MOST = 300;
const PER_STEP = 150;

/**
 * Published positions worth scoring for an expert: those that accept a form of work on offer, the ones that share a
 * skill (or a close neighbour of one) first, then the ones that share a field or a strategic technology.
 */
export async function candidatePositions(expert: MatchExpert, context: MatchContext): Promise<Candidates> {
  const forms = [...new Set(expert.availability.map((one) => one.engagementType))];
  const skills = [
    ...new Set(
      expert.skills.flatMap(({ skillId }) => [
        skillId,
        ...context.neighbours(skillId).filter((neighbour) => neighbour.strength >= 0.5).map((neighbour) => neighbour.skillId),
      ]),
    ),
  ];
  if (forms.length === 0) return { ids: [], degraded: false };
  try {
    return { ids: await fromIndex(expert, forms, skills), degraded: false };
  } catch (error) {
    log.warn({ code: error instanceof Error ? error.name : "unknown" }, "candidates: index did not answer");
    return { ids: await fromDatabase(expert, forms, skills), degraded: true };
  }
}

async function fromIndex(expert: MatchExpert, forms: readonly string[], skills: readonly string[]): Promise<string[]> {
  const indexUid = indexName("positions");
  const steps = [
    ...(skills.length > 0 ? [isOneOf("skillIds", skills)] : []),
    ...(expert.technologyCodes.length > 0 ? [isOneOf("technologyCodes", expert.technologyCodes)] : []),
    ...(expert.fieldCodes.length > 0 ? [isOneOf("fieldCodes", expert.fieldCodes)] : []),
  ];
  if (steps.length === 0) return [];
  const { results } = await meilisearch.multiSearch({
    queries: steps.map((step) => ({
      indexUid,
      filter: [isOneOf("engagementTypes", forms), step],
      limit: PER_STEP,
      sort: ["publishedAt:desc"],
      attributesToRetrieve: ["id"],
    })),
  });
  return [...new Set(results.flatMap((result) => result.hits.map((hit) => String(hit["id"]))))].slice(0, MOST);
}

async function fromDatabase(expert: MatchExpert, forms: readonly string[], skills: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p."id"
    FROM "Position" p
    LEFT JOIN "PositionSkill" s ON s."positionId" = p."id" AND s."skillId" = ANY(${[...skills]}::text[])
    WHERE p."status" = 'published' AND p."engagementTypes"::text[] && ${[...forms]}::text[]
    GROUP BY p."id"
    HAVING count(s."skillId") > 0
      OR p."fieldCodes" && ${[...expert.fieldCodes]}::text[]
      OR p."technologyCodes" && ${[...expert.technologyCodes]}::text[]
    ORDER BY count(s."skillId") DESC, p."publishedAt" DESC, p."id"
    LIMIT ${MOST}`;
  return rows.map((row) => row.id);
}
