import { type MatchContext, type MatchExpert } from "~/domain/matching/model";
import { askForIds } from "~/domain/search/ask-index.server";
import { anyOf, type Expression } from "~/domain/search/expression";
import { positionScope } from "~/domain/search/positions-filter";
import { dateFromIso } from "~/domain/days";
import { db } from "~/platform/db.server";
import { type Candidates } from "./candidate-experts.server";
import { withinBudget } from "./loss-budget";

const MOST = 400;
const PER_STEP = 200;
/** Maximum number of skills that one step counts, the expert's best ones; with more, filters grow fast. */
const COUNTED_SKILLS = 8;
/** Few positions request more skills than this. */
const MAX_SHARED = 4;

/**
 * Open positions worth scoring for an expert: those that accept an offered form of work. Positions that request most of
 * the expert's skills (or close neighbours of them) come first, then those that share a field or a strategic
 * technology.
 */
export async function candidatePositions(expert: MatchExpert, context: MatchContext): Promise<Candidates> {
  const forms = [...new Set(expert.availability.map((one) => one.engagementType))];
  const skills = skillsWithNeighbours(expert, context);
  if (forms.length === 0) return { ids: [], degraded: false };
  const found = await fromIndex(expert, forms, skills, context.today);
  return found
    ? { ids: found, degraded: false }
    : { ids: await fromDatabase(expert, forms, [...new Set(skills.flat())], context.today), degraded: true };
}

/** Each skill with the requested skills it would match: claimed skills by level, then those that only the career shows. */
function skillsWithNeighbours(expert: MatchExpert, context: MatchContext): string[][] {
  return [...expert.skills.toSorted((a, b) => b.level - a.level), ...expert.shownSkills].map(({ skillId }) => [
    skillId,
    ...context
      .neighbours(skillId)
      .filter((neighbour) => neighbour.strength >= 0.5)
      .map((neighbour) => neighbour.skillId),
  ]);
}

/** "Requests at least 4, 3, 2 of these, any of all": a single filter for any of them does not order by the number of matches. */
function skillSteps(skills: readonly string[][]): Expression[] {
  const counted = skills.slice(0, COUNTED_SKILLS).map((ids) => ({ ways: [{ holds: anyOf("skillIds", ids), loss: 0 }], otherwise: 1 }));
  const shared = Array.from({ length: MAX_SHARED - 1 }, (_, at) => MAX_SHARED - at).filter((least) => least <= counted.length);
  const several = shared.flatMap((least) => withinBudget(counted, counted.length - least).filter ?? []);
  return skills.length === 0 ? [] : [...several, anyOf("skillIds", [...new Set(skills.flat())])];
}

async function fromIndex(
  expert: MatchExpert,
  forms: readonly string[],
  skills: readonly string[][],
  today: string,
): Promise<string[] | null> {
  const steps = [
    ...skillSteps(skills),
    ...(expert.technologyCodes.length > 0 ? [anyOf("technologyCodes", expert.technologyCodes)] : []),
    ...(expert.fieldCodes.length > 0 ? [anyOf("fieldCodes", expert.fieldCodes)] : []),
  ];
  if (steps.length === 0) return [];
  const answers = await askForIds(
    { kind: "position" },
    steps.map((step) => ({
      filter: [...positionScope(today), anyOf("engagementTypes", forms), step],
      sort: ["publishedAt:desc"],
      limit: PER_STEP,
    })),
  );
  return answers && [...new Set(answers.flatMap(({ ids }) => ids))].slice(0, MOST);
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
