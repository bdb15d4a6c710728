import { beforeAll, expect, test } from "vitest";
import { type Visibility } from "~/domain/experts/model";
import { type Actor } from "~/domain/identity/model";
import { candidateExperts } from "~/domain/matches/candidate-experts.server";
import { matchContext } from "~/domain/matches/match-context.server";
import { readLivePositions } from "~/domain/matches/read-live-positions.server";
import { type MatchContext, type MatchExpert, type MatchPosition } from "~/domain/matching/model";
import { type PreparedExpert, prepareExpert, preparePosition } from "~/domain/matching/prepare";
import { byWorth } from "~/domain/matching/rank";
import { scorePair } from "~/domain/matching/score";
import { corpusOf } from "~/domain/matching/text/bm25";
import { searchableVisibilities } from "~/domain/privacy/rules";
import { skillIndex } from "~/domain/reference/skill-index.server";
import { todayInVietnam } from "~/platform/clock.server";
import { db } from "~/platform/db.server";
import { drawExpert } from "../../../scripts/bench-matching/draw-expert";
import { drawnRecords } from "../../../scripts/bench-matching/drawn-records";
import { fillExpertIndex } from "../../../scripts/bench-matching/fill-index";
import { loadPopulation } from "../../../scripts/bench-matching/load-population";
import { skillDraw } from "../../../scripts/bench-matching/taxonomy-draw";
import { actorOf } from "../../factories/actor-of";
import { makeInstitution } from "../../factories/make-institution";
import { makeUser } from "../../factories/make-user";

/**
 * The index only narrows: the best 20 of those it hands over have to be the best 20 of everybody. Half a minute to two of
 * work on few cores, most of it scoring everybody.
 */
const EXPERTS = 20_000;
const POSITIONS = 200;
const BEST = 20;
const LONG = 900_000;

const seed = "recall";
const today = todayInVietnam();
let everyone: { own: PreparedExpert; visibility: Visibility }[] = [];
let positions: MatchPosition[] = [];
let context: MatchContext;
let coordinator: Actor;
let member: Actor;

beforeAll(async () => {
  const taxonomy = await skillIndex();
  const skills = taxonomy.all().filter((skill) => !skill.retired);
  const draw = skillDraw(skills);
  const drawn = Array.from({ length: EXPERTS }, (_, at) => drawExpert(draw, seed, at));
  const records = drawnRecords(taxonomy, today);
  // Side by side: the engine takes documents in while texts are read here, as long as its answers are not kept waiting.
  const filled = fillExpertIndex(drawn, taxonomy, today);
  const experts: { expert: MatchExpert; visibility: Visibility }[] = [];
  for (const one of drawn) {
    experts.push({ expert: records.matchExpert(one), visibility: one.visibility });
    if (experts.length % 50 === 0) await new Promise(setImmediate);
  }
  everyone = experts.map(({ expert, visibility }) => ({ own: prepareExpert(expert), visibility }));
  expect(await filled).toBe(EXPERTS);

  await loadPopulation(process.env.DATABASE_URL ?? "", { seed, experts: 0, positions: POSITIONS, skills });
  const ids = (await db.position.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map((row) => row.id);
  positions = (await readLivePositions(ids, today)).map(({ position }) => position);
  context = { ...(await matchContext(() => false)), corpus: corpusOf(experts.map(({ expert }) => expert.text)) };
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  member = await actorOf((await makeInstitution()).memberId);
}, LONG);

/** The best of all whom the actor may find, in the order of the list. */
function bestOf(actor: Actor, position: MatchPosition): string[] {
  const visible = new Set<Visibility>(searchableVisibilities(actor));
  const asked = preparePosition(position, context);
  return everyone
    .filter(({ visibility }) => visible.has(visibility))
    .map(({ own }) => scorePair(own, asked))
    .filter((score) => !score.blocked)
    .sort((a, b) => byWorth(a, b) || (a.expertId < b.expertId ? -1 : 1))
    .slice(0, BEST)
    .map((score) => score.expertId);
}

/** The mean share of the best that are among the candidates, and the positions that lose any. */
async function recall(actor: Actor, among: readonly MatchPosition[]): Promise<{ mean: number; losing: string[] }> {
  let sum = 0;
  const losing: string[] = [];
  for (const position of among) {
    const candidates = await candidateExperts(actor, position, context);
    expect(candidates.degraded).toBe(false);
    const found = new Set(candidates.ids);
    const best = bestOf(actor, position);
    const share = best.length === 0 ? 1 : best.filter((id) => found.has(id)).length / best.length;
    if (share < 1) losing.push(`${position.id}: ${share}`);
    sum += share;
  }
  return { mean: sum / among.length, losing };
}

test("a coordinator's best 20 of 20,000 experts are among the candidates, over 200 positions", async () => {
  expect(positions).toHaveLength(POSITIONS);
  const { mean, losing } = await recall(coordinator, positions);
  expect(mean, losing.join("\n")).toBeGreaterThanOrEqual(0.99);
}, LONG);

test("an institution's best 20 of those it may find are among its candidates", async () => {
  const { mean, losing } = await recall(member, positions.slice(0, 50));
  expect(mean, losing.join("\n")).toBeGreaterThanOrEqual(0.99);
}, LONG);
