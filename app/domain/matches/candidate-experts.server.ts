import { type Actor } from "~/domain/vocabulary/actor";
import { type MatchContext, type MatchPosition } from "~/domain/matching/model";
import { askForIds } from "~/domain/search/ask-index.server";
import { type Asked } from "~/domain/search/withdrawn.server";
import { expertScopeCondition } from "~/domain/search/expert-conditions.server";
import { expertScope } from "~/domain/search/experts-filter";
import { not, type Expression } from "~/domain/search/expression";
import { db, Prisma } from "~/platform/db.server";
import { greatestLoss, withinBudget, type Aspect } from "./loss-budget";
import { nearExperts } from "./near-experts.server";
import { openFilter, positionAspects } from "./position-aspects";

/** Maximum number of candidates that are read and scored. */
const MOST = 700;
/** Maximum number of conditions the engine looks up for one filter; longer filters are skipped. */
const MAX_LOOKUPS = 700;
/** Maximum number of candidates from PostgreSQL, which selects by skills alone. */
const MAX_WITHOUT_INDEX = 300;

/** `degraded`: the index did not answer and PostgreSQL selected the candidates. */
export type Candidates = { ids: string[]; degraded: boolean };

/**
 * Experts worth scoring for a position: those who can take part at all, and among them those who lose least against its
 * requirements, as far as the index can tell. Includes only experts whom the actor may find: others would take the
 * places of those who can be shown, and most profiles are visible to coordinators only.
 *
 * The index cannot sort by a sum, so it is queried with growing loss budgets (loss-budget.ts): a few requests count who
 * stays within each budget, and the last request fetches the widest group that is small enough and fills up from the
 * next one. Measured: the candidates include the best 20 of all experts (tests/integration/matches/recall.test.ts). If
 * semantic search is enabled, the experts closest to the position's text are scored as well.
 */
export async function candidateExperts(actor: Actor, position: MatchPosition, context: MatchContext): Promise<Candidates> {
  const open = [...expertScope(actor), openFilter(position, context.today)];
  const [found, near] = await Promise.all([
    fromIndex({ kind: "expert", actor }, open, positionAspects(position, context)),
    nearExperts(position, open),
  ]);
  return found
    ? { ids: [...new Set([...found, ...near])], degraded: false }
    : { ids: await candidatesWithoutIndex(actor, position, context), degraded: true };
}

async function fromIndex(
  asked: Asked,
  open: readonly Expression[],
  aspects: { fine: Aspect[]; coarse: Aspect[] },
): Promise<string[] | null> {
  const coarse = await edge(asked, open, [...budgets(aspects.coarse), null]);
  // In a large pool even those who lose nothing are too many; only the finer aspects can separate them.
  const fine = coarse?.inside === null ? await edge(asked, open, [...budgets(aspects.fine), coarse.over]) : null;
  const steps = fine ?? coarse;
  if (steps === null) return null;
  const { inside, over } = steps;
  const rest = [...open, ...(over === null ? [] : [over]), ...(inside === null ? [] : [not(inside.filter)])];
  const answers = await askForIds(asked, [
    ...(inside === null ? [] : [{ filter: [...open, inside.filter], limit: MOST }]),
    { filter: rest, limit: MOST - (inside?.found ?? 0) },
  ]);
  return answers && answers.flatMap(({ ids }) => ids);
}

/** The point where growing filters start to match more experts than are scored; null filter: everyone. */
type Edge = { inside: { filter: Expression; found: number } | null; over: Expression | null };

/** Finds the edge in few rounds of few queries; null when the index does not answer. The last filter is assumed to be too wide. */
async function edge(asked: Asked, open: readonly Expression[], steps: readonly (Expression | null)[]): Promise<Edge | null> {
  let inside: { at: number; found: number } = { at: -1, found: 0 };
  let over = steps.length - 1;
  while (over - inside.at > 1) {
    const between = over - inside.at - 1;
    const probes = [1, 2, 3]
      .map((part) => inside.at + Math.ceil((part * between) / Math.min(3, between)))
      .filter((at, index, all) => at < over && all.indexOf(at) === index);
    const counts = await askForIds(
      asked,
      probes.map((at) => ({ filter: withStep(open, steps[at]), limit: 0 })),
    );
    if (counts === null) return null;
    for (const [index, at] of probes.entries()) {
      const found = counts[index]?.found ?? 0;
      if (found > MOST) over = Math.min(over, at);
      else if (at > inside.at) inside = { at, found };
    }
  }
  const filter = steps[inside.at];
  return { inside: filter ? { filter, found: inside.found } : null, over: steps[over] ?? null };
}

const withStep = (open: readonly Expression[], step: Expression | null | undefined) => (step ? [...open, step] : open);

/** Filters for growing budgets, each matching more people than the one before, as long as they are short enough. */
function budgets(aspects: readonly Aspect[]): Expression[] {
  return Array.from({ length: greatestLoss(aspects) }, (_, budget) => withinBudget(aspects, budget)).flatMap(({ filter, lookups }) =>
    filter !== null && lookups <= MAX_LOOKUPS ? [filter] : [],
  );
}

/** Each requested skill, must-haves first, with its close neighbours. */
function expandedSkills(position: MatchPosition, context: MatchContext): string[][] {
  return position.skills
    .toSorted((a, b) => (a.necessity === b.necessity ? b.minLevel - a.minLevel : a.necessity === "must" ? -1 : 1))
    .map(({ skillId }) => [
      skillId,
      ...context
        .neighbours(skillId)
        .filter((neighbour) => neighbour.strength >= 0.5)
        .slice(0, 12)
        .map((neighbour) => neighbour.skillId),
    ]);
}

/** The PostgreSQL fallback: experts with most of the requested skills, or close ones, first. */
export async function candidatesWithoutIndex(actor: Actor, position: MatchPosition, context: MatchContext): Promise<string[]> {
  const wanted = [...new Set(expandedSkills(position, context).flat())];
  const forms = [...position.engagementTypes];
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e."id"
    FROM "Expert" e
    JOIN "User" u ON u."id" = e."userId"
    LEFT JOIN "ExpertSkill" s ON s."expertId" = e."id" AND s."skillId" = ANY(${wanted}::text[])
    WHERE ${expertScopeCondition(actor)}
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
    LIMIT ${MAX_WITHOUT_INDEX}`;
  return rows.map((row) => row.id);
}
