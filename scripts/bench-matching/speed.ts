import { candidateExperts, candidatesWithoutIndex } from "~/domain/matches/candidate-experts.server";
import { comparedTerms } from "~/domain/matches/compared-terms";
import { matchContext } from "~/domain/matches/match-context.server";
import { rankExpertsForPosition } from "~/domain/matches/rank-experts-for-position.server";
import { rankPositionsForExpert } from "~/domain/matches/rank-positions-for-expert.server";
import { readLiveExperts } from "~/domain/matches/read-live-experts.server";
import { readMatchExperts } from "~/domain/matches/read-match-experts.server";
import { readMatchPositions } from "~/domain/matches/read-match-positions.server";
import { prepareExpert, preparePosition } from "~/domain/matching/prepare";
import { rankExperts } from "~/domain/matching/rank";
import { scorePair } from "~/domain/matching/score";
import { db } from "~/platform/db.server";
import { meilisearch } from "~/platform/meilisearch.server";
import { benchCoordinator, prepareSpeed } from "./prepare-speed";

export type SpeedRow = { name: string; calls: number; p50: number; p95: number };
export type SpeedFigures = { experts: number; positions: number; prepared: Record<string, number>; candidates: number; rows: SpeedRow[] };

const POSITIONS = 400;
const WARM_UP = 20;

/** Durations of consecutive calls in milliseconds. */
async function timed<T>(name: string, items: readonly T[], call: (item: T) => Promise<unknown>): Promise<SpeedRow> {
  for (const item of items.slice(0, WARM_UP)) await call(item);
  const times: number[] = [];
  for (const item of items) {
    const started = performance.now();
    await call(item);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
  return { name, calls: times.length, p50: at(0.5), p95: at(0.95) };
}

/**
 * Measures a whole match call, its parts and the alternatives in one run on one machine. Compare the rows with each other,
 * since absolute times depend on the machine. Needs its own services (`withBenchServices`).
 */
export async function runSpeed(experts: number, progress: (text: string) => void): Promise<SpeedFigures> {
  const prepared = await prepareSpeed(experts, POSITIONS, progress);
  return { experts, positions: POSITIONS, prepared, ...(await measureSpeed()) };
}

/** The measurement alone, for a population that is already loaded. */
async function measureSpeed(): Promise<Pick<SpeedFigures, "rows" | "candidates">> {
  const coordinator = await benchCoordinator();
  const context = await matchContext(() => false);
  const ids = (await db.position.findMany({ select: { id: true }, orderBy: { id: "asc" }, take: 200 })).map((row) => row.id);
  const positions = (await readMatchPositions(ids, context.today)).map(({ position }) => position);
  const offering = await db.expert.findMany({ where: { skills: { some: {} } }, select: { id: true }, orderBy: { id: "asc" }, take: 100 });

  const found = new Map<string, string[]>();
  const read = new Map<string, Awaited<ReturnType<typeof readMatchExperts>>>();
  const rows = [
    await timed("the engine's floor: /health", ids, () => meilisearch.health()),
    await timed("the database's floor: SELECT 1", ids, () => db.$queryRaw`SELECT 1`),
    await timed("whole call: a page of 20 for a position", ids, (id) => rankExpertsForPosition(coordinator, id, { perPage: 20 })),
    await timed("  candidates by the index", positions, async (position) =>
      found.set(position.id, (await candidateExperts(coordinator, position, context)).ids),
    ),
    await timed("  candidates' facts from rows", positions, async (position) =>
      read.set(position.id, await readMatchExperts(found.get(position.id) ?? [], context.today, comparedTerms(position, context))),
    ),
    await timed("  scores of the candidates", positions, (position) => {
      const asked = preparePosition(position, context);
      for (const { expert } of read.get(position.id) ?? []) scorePair(prepareExpert(expert), asked);
      return Promise.resolve();
    }),
    await timed("  scores with all reasons", positions, (position) =>
      Promise.resolve(
        rankExperts(
          position,
          (read.get(position.id) ?? []).map(({ expert }) => expert),
          context,
        ),
      ),
    ),
    await timed("instead: candidates by PostgreSQL alone", positions.slice(0, 60), (position) =>
      candidatesWithoutIndex(coordinator, position, context),
    ),
    await timed("instead: candidates' facts from their records", positions.slice(0, 10), (position) =>
      readLiveExperts(found.get(position.id) ?? [], context.today),
    ),
    await timed("whole call: a page of 20 for an expert", offering, ({ id }) => rankPositionsForExpert(coordinator, id, { perPage: 20 })),
  ];
  const sizes = [...found.values()].map((list) => list.length);
  return { rows, candidates: Math.round(sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)) };
}
