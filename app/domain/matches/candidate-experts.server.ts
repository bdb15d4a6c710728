import { type Actor } from "~/domain/identity/model";
import { type MatchContext, type MatchPosition } from "~/domain/matching/model";
import { blockedFor, searchableVisibilities } from "~/domain/privacy/rules";
import { askIndex } from "~/domain/search/ask-index.server";
import { expertScope } from "~/domain/search/experts-filter";
import { anyOf, or } from "~/domain/search/expression";
import { db, Prisma } from "~/platform/db.server";
import { atLeast } from "./at-least";

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
 * (measured: 100 % against 58 %). Only experts whom the actor may find: others would take the places of those who can be
 * shown, and most profiles are for coordinators only.
 */
export async function candidateExperts(actor: Actor, position: MatchPosition, context: MatchContext): Promise<Candidates> {
  const skills = expandedSkills(position, context);
  const found = await fromIndex(actor, position, skills);
  return found ? { ids: found, degraded: false } : { ids: await fromDatabase(actor, position, skills), degraded: true };
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

async function fromIndex(actor: Actor, position: MatchPosition, skills: readonly string[][]): Promise<string[] | null> {
  const open = [...expertScope(actor), ...(position.engagementTypes.length > 0 ? [anyOf("engagementTypes", position.engagementTypes)] : [])];
  const counted = skills.slice(0, COUNTED_SKILLS).map((ids) => anyOf("skillIds", ids));
  const steps = counted.map((_, step) => atLeast(counted.length - step, counted));
  const areas = [
    ...(position.fieldCodes.length > 0 ? [anyOf("fieldCodes", position.fieldCodes)] : []),
    ...(position.technologyCodes.length > 0 ? [anyOf("technologyCodes", position.technologyCodes)] : []),
  ];
  const questions = [...steps, ...(areas.length > 0 ? [or(...areas)] : [])].map((step) => ({ text: "", filter: [...open, step], limit: PER_STEP }));
  // A position that names neither skills nor areas is open to everyone who offers its form of work.
  const answers = await askIndex("expert", questions.length > 0 ? questions : [{ text: "", filter: open, limit: MOST }]);
  return answers && [...new Set(answers.flatMap((answer) => answer.hits.map((hit) => hit.id)))].slice(0, MOST);
}

async function fromDatabase(actor: Actor, position: MatchPosition, skills: readonly string[][]): Promise<string[]> {
  const wanted = [...new Set(skills.flat())];
  const forms = [...position.engagementTypes];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e."id"
    FROM "Expert" e
    JOIN "User" u ON u."id" = e."userId" AND u."disabledAt" IS NULL
    LEFT JOIN "ExpertSkill" s ON s."expertId" = e."id" AND s."skillId" = ANY(${wanted}::text[])
    WHERE e."publishedAt" IS NOT NULL AND e."visibility" = ANY(${[...searchableVisibilities(actor)]}::"Visibility"[])
      AND NOT EXISTS (SELECT FROM "ExpertBlock" b WHERE b."expertId" = e."id" AND b."institutionId" = ANY(${[...blockedFor(actor)]}::uuid[]))
      ${
        forms.length > 0
          ? Prisma.sql`AND EXISTS (SELECT 1 FROM "ExpertAvailability" a
              WHERE a."expertId" = e."id" AND a."engagementType"::text = ANY(${forms}::text[]))`
          : Prisma.empty
      }
    GROUP BY e."id"
    HAVING ${wanted.length + position.fieldCodes.length + position.technologyCodes.length} = 0
      OR count(s."skillId") > 0
      OR e."fieldCodes" && ${[...position.fieldCodes]}::text[]
      OR e."technologyCodes" && ${[...position.technologyCodes]}::text[]
    ORDER BY count(s."skillId") DESC, e."id"
    LIMIT ${MOST}`;
  return rows.map((row) => row.id);
}
