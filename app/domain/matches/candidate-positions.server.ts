import { type MatchContext, type MatchExpert } from "~/domain/matching/model";
import { askIndex } from "~/domain/search/ask-index.server";
import { anyOf } from "~/domain/search/expression";
import { positionScope } from "~/domain/search/positions-filter";
import { dateFromIso } from "~/platform/clock.server";
import { db } from "~/platform/db.server";
import { type Candidates } from "./candidate-experts.server";

const MOST = 300;
const PER_STEP = 150;

/**
 * Open positions worth scoring for an expert: those that accept a form of work on offer, the ones that share a
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
  const found = await fromIndex(expert, forms, skills, context.today);
  return found ? { ids: found, degraded: false } : { ids: await fromDatabase(expert, forms, skills, context.today), degraded: true };
}

async function fromIndex(expert: MatchExpert, forms: readonly string[], skills: readonly string[], today: string): Promise<string[] | null> {
  const steps = [
    ...(skills.length > 0 ? [anyOf("skillIds", skills)] : []),
    ...(expert.technologyCodes.length > 0 ? [anyOf("technologyCodes", expert.technologyCodes)] : []),
    ...(expert.fieldCodes.length > 0 ? [anyOf("fieldCodes", expert.fieldCodes)] : []),
  ];
  if (steps.length === 0) return [];
  const answers = await askIndex(
    "position",
    steps.map((step) => ({
      text: "",
      filter: [...positionScope(today), anyOf("engagementTypes", forms), step],
      sort: ["publishedAt:desc"],
      limit: PER_STEP,
    })),
  );
  return answers && [...new Set(answers.flatMap((answer) => answer.hits.map((hit) => hit.id)))].slice(0, MOST);
}

async function fromDatabase(expert: MatchExpert, forms: readonly string[], skills: readonly string[], today: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p."id"
    FROM "Position" p
    JOIN "Institution" i ON i."id" = p."institutionId" AND i."status" = 'verified'
    LEFT JOIN "PositionSkill" s ON s."positionId" = p."id" AND s."skillId" = ANY(${[...skills]}::text[])
    WHERE p."status" = 'published' AND (p."dossierDeadline" IS NULL OR p."dossierDeadline" >= ${dateFromIso(today)}::date)
      AND p."engagementTypes"::text[] && ${[...forms]}::text[]
    GROUP BY p."id"
    HAVING count(s."skillId") > 0
      OR p."fieldCodes" && ${[...expert.fieldCodes]}::text[]
      OR p."technologyCodes" && ${[...expert.technologyCodes]}::text[]
    ORDER BY count(s."skillId") DESC, p."publishedAt" DESC, p."id"
    LIMIT ${MOST}`;
  return rows.map((row) => row.id);
}
