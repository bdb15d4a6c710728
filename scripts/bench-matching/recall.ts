import { type Visibility } from "~/domain/vocabulary/people";
import { type Actor } from "~/domain/vocabulary/actor";
import { candidateExperts } from "~/domain/matches/candidate-experts.server";
import { matchContext } from "~/domain/matches/match-context.server";
import { readLivePositions } from "~/domain/matches/read-live-positions.server";
import { type MatchContext, type MatchExpert, type MatchPosition } from "~/domain/matching/model";
import { type PreparedExpert, prepareExpert, preparePosition } from "~/domain/matching/prepare";
import { byWorth } from "~/domain/matching/rank";
import { scorePair } from "~/domain/matching/score";
import { corpusOf } from "~/domain/matching/text/bm25";
import { searchableVisibilities } from "~/domain/privacy/rules";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { drawExpert } from "./draw-expert";
import { drawnRecords } from "./drawn-records";
import { fillExpertIndex } from "./fill-index";
import { loadPopulation } from "./load-population";
import { skillDraw } from "./taxonomy-draw";

/** All experts in memory, for scoring, and in the index, for retrieval. */
export type RecallSet = { everyone: { own: PreparedExpert; visibility: Visibility }[]; positions: MatchPosition[]; context: MatchContext };

export type Recall = {
  /** The mean share of the overall best 20 that are among the candidates. */
  mean: number;
  /** Positions that lose any of their best 20, with their share. */
  losing: { positionId: string; share: number }[];
  /** Average number of candidates per position. */
  candidates: number;
};

const SEED = "recall";
const BEST = 20;

/** Needs a migrated database with skills and its own index prefix (from the environment), both without experts. */
export async function prepareRecall(experts: number, positions: number): Promise<RecallSet> {
  const today = todayInVietnam();
  const taxonomy = await skillIndex();
  const skills = taxonomy.all().filter((skill) => !skill.retired);
  const draw = skillDraw(skills);
  const drawn = Array.from({ length: experts }, (_, at) => drawExpert(draw, SEED, at));
  const records = drawnRecords(taxonomy, today);
  // In parallel: the engine indexes documents while texts are parsed here, as long as its responses are read promptly.
  const filled = fillExpertIndex(drawn, taxonomy, today);
  filled.catch(() => undefined);
  const made: { expert: MatchExpert; visibility: Visibility }[] = [];
  for (const one of drawn) {
    made.push({ expert: records.matchExpert(one), visibility: one.visibility });
    if (made.length % 50 === 0) await new Promise(setImmediate);
  }
  await filled;
  await loadPopulation(process.env.DATABASE_URL ?? "", { seed: SEED, experts: 0, positions, skills });
  const ids = (await db.position.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map((row) => row.id);
  return {
    everyone: made.map(({ expert, visibility }) => ({ own: prepareExpert(expert), visibility })),
    positions: (await readLivePositions(ids, today)).map(({ position }) => position),
    context: { ...(await matchContext(() => false)), corpus: corpusOf(made.map(({ expert }) => expert.text)) },
  };
}

/** Compares the best 20 candidates with the best 20 of all experts whom the actor may find. */
export async function measureRecall({ everyone, context }: RecallSet, actor: Actor, positions: readonly MatchPosition[]): Promise<Recall> {
  const visible = new Set<Visibility>(searchableVisibilities(actor));
  const findable = everyone.filter(({ visibility }) => visible.has(visibility)).map(({ own }) => own);
  const losing: Recall["losing"] = [];
  let sum = 0;
  let candidates = 0;
  for (const position of positions) {
    const { ids, degraded } = await candidateExperts(actor, position, context);
    if (degraded) throw new Error("the index did not answer");
    const found = new Set(ids);
    const best = bestOf(findable, position, context);
    const share = best.length === 0 ? 1 : best.filter((id) => found.has(id)).length / best.length;
    if (share < 1) losing.push({ positionId: position.id, share });
    sum += share;
    candidates += ids.length;
  }
  return { mean: sum / positions.length, losing, candidates: candidates / positions.length };
}

/** The best experts overall, in the order of the list. */
function bestOf(experts: readonly PreparedExpert[], position: MatchPosition, context: MatchContext): string[] {
  const asked = preparePosition(position, context);
  return experts
    .map((own) => scorePair(own, asked))
    .filter((score) => !score.blocked)
    .sort((a, b) => byWorth(a, b) || (a.expertId < b.expertId ? -1 : 1))
    .slice(0, BEST)
    .map((score) => score.expertId);
}
