import { beforeAll, expect, test } from "vitest";
import { comparedTerms } from "~/domain/matches/compared-terms";
import { matchContext } from "~/domain/matches/match-context.server";
import { matchCorpus, refreshMatchCorpus } from "~/domain/matches/match-corpus.server";
import { readLiveExperts } from "~/domain/matches/read-live-experts.server";
import { readLivePositions } from "~/domain/matches/read-live-positions.server";
import { readMatchExperts } from "~/domain/matches/read-match-experts.server";
import { readMatchPositions } from "~/domain/matches/read-match-positions.server";
import { catchUpMatchProfiles } from "~/domain/matches/write-match-profiles.server";
import { type MatchContext, type MatchExpert, type MatchPosition } from "~/domain/matching/model";
import { matchPair } from "~/domain/matching/score";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { readExpertDocuments } from "~/domain/search/read-expert-documents.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { skillsFromFiles } from "~/domain/skills/skill-data.server";
import { drawExpert, type DrawnExpert } from "../../../scripts/bench-matching/draw-expert";
import { drawnRecords } from "../../../scripts/bench-matching/drawn-records";
import { loadPopulation } from "../../../scripts/bench-matching/load-population";
import { skillDraw } from "../../../scripts/bench-matching/taxonomy-draw";
import { makeExpert } from "../../factories/make-expert";

const EXPERTS = 120;
const today = todayInVietnam();
let ids: string[] = [];
let positions: MatchPosition[] = [];
let context: MatchContext;

async function drainAll() {
  for (const kind of ["expert", "position"] as const) while ((await drainMarks(kind, "store-test")) > 0);
}

const rowOf = (expertId: string) => db.matchProfile.findUnique({ where: { expertId } });
const one = async (id: string) => (await readMatchExperts([id], today, []))[0]?.expert;

beforeAll(async () => {
  await ensureIndex("expert");
  await ensureIndex("position");
  await loadPopulation(process.env.DATABASE_URL ?? "", { seed: "store", experts: EXPERTS, positions: 40, skills: skillsFromFiles() });
  while ((await catchUpMatchProfiles(50)) === 50);
  ids = (await db.expert.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map((row) => row.id);
  positions = (
    await readLivePositions(
      (await db.position.findMany({ select: { id: true } })).map((row) => row.id),
      today,
    )
  ).map(({ position }) => position);
  await refreshMatchCorpus();
  context = await matchContext(() => false);
});

test("a kept row judges like the record itself, for every position", async () => {
  const live = new Map((await readLiveExperts(ids, today)).map(({ expert }) => [expert.id, expert]));
  expect(context.corpus?.documents).toBeGreaterThan(100);
  for (const position of positions) {
    const kept = await readMatchExperts(ids, today, comparedTerms(position, context));
    expect(kept).toHaveLength(ids.length);
    const results = (experts: MatchExpert[]) => experts.map((expert) => matchPair(expert, position, context));
    expect(results(kept.map(({ expert }) => expert))).toEqual(results(kept.map(({ expert }) => live.get(expert.id) as MatchExpert)));
  }
});

test("kept rows hold what the records hold, private wishes among it, and the gate comes from the records", async () => {
  const live = new Map((await readLiveExperts(ids, today)).map((each) => [each.expert.id, each]));
  for (const { expert, gate } of await readMatchExperts(ids, today, [])) {
    const record = live.get(expert.id);
    expect({ ...expert, text: null }).toEqual({ ...record?.expert, text: null });
    expect(gate).toEqual(record?.gate);
  }
});

test("what the measures make of generated records is what the product reads of them", async () => {
  const taxonomy = await skillIndex();
  const draw = skillDraw(skillsFromFiles());
  const records = drawnRecords(taxonomy, today);
  const drawn = Array.from({ length: EXPERTS }, (_, at) => drawExpert(draw, "store", at)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = <T extends { id: string }>(list: T[]) => list.sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(await readExpertDocuments(ids))).toEqual(drawn.map((one) => records.document(one)));
  const read = byId((await readLiveExperts(ids, today)).map(({ expert }) => expert));
  for (const [at, expert] of read.entries()) {
    const made = records.matchExpert(drawn[at] as DrawnExpert);
    const result = (one: MatchExpert) => positions.map((position) => matchPair(one, position, context));
    expect(result(made)).toEqual(result(expert));
  }
});

test("an expert who changes is read live until the worker has written the row anew", async () => {
  const { id } = await makeExpert({ skills: [{ skillId: "aquaculture", level: 1 }] });
  await drainAll();
  expect((await one(id))?.skills.map((skill) => skill.level)).toEqual([1]);
  const before = await rowOf(id);
  await db.$transaction(async (tx) => {
    await tx.expertSkill.update({ where: { expertId_skillId: { expertId: id, skillId: "aquaculture" } }, data: { level: 4 } });
    await tx.expert.update({ where: { id }, data: { version: { increment: 1 } } });
  });
  expect((await one(id))?.skills.map((skill) => skill.level)).toEqual([4]);
  expect(await rowOf(id)).toEqual(before);
});

test("a row goes with the published profile", async () => {
  const { id } = await makeExpert({});
  await drainAll();
  expect(await rowOf(id)).not.toBeNull();
  await db.expert.update({ where: { id }, data: { publishedAt: null } });
  await drainAll();
  expect(await rowOf(id)).toBeNull();
  expect((await one(id))?.id).toBe(id);
});

test("rows of another version are read live and written anew", async () => {
  const id = ids[0] ?? "";
  await db.matchProfile.update({ where: { expertId: id }, data: { version: "of long ago", facts: [] } });
  expect((await one(id))?.id).toBe(id);
  expect(await catchUpMatchProfiles(50)).toBe(1);
  expect((await rowOf(id))?.version).not.toBe("of long ago");
  expect(await catchUpMatchProfiles(50)).toBe(0);
});

test("published positions come from their rows as they come from their records", async () => {
  await db.$executeRaw`INSERT INTO "SearchMark" ("kind", "entityId") SELECT 'position', "id" FROM "Position" ON CONFLICT DO NOTHING`;
  await drainAll();
  expect(await db.matchNeed.count()).toBe(positions.length);
  const byId = (list: { position: MatchPosition }[]) => list.map(({ position }) => position).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(
    byId(
      await readMatchPositions(
        positions.map(({ id }) => id),
        today,
      ),
    ),
  ).toEqual(byId(positions.map((position) => ({ position }))));
});

test("the statistics of texts are taken anew only when many profiles changed", async () => {
  expect(await refreshMatchCorpus()).toBeNull();
  expect((await matchCorpus())?.documentsWith("no-such-term")).toBe(0);
  await db.matchProfile.updateMany({ data: { writtenAt: new Date() } });
  expect(await refreshMatchCorpus()).toBeGreaterThan(100);
});

test("what a profile said is out of the statistics within a day after it went, however few changed", async () => {
  const gone = await makeExpert({ headlineEn: "zyxwvut" });
  await drainAll();
  await db.matchProfile.updateMany({ data: { writtenAt: new Date() } });
  await refreshMatchCorpus();
  await db.matchProfile.deleteMany({ where: { expertId: gone.id } });
  expect(await refreshMatchCorpus()).toBeNull();
  const before = await db.matchCorpus.findUniqueOrThrow({ where: { id: 1 } });
  await db.matchCorpus.update({ where: { id: 1 }, data: { builtAt: new Date(Date.now() - 25 * 3_600_000) } });
  await db.matchProfile.updateMany({ data: { writtenAt: new Date(Date.now() - 26 * 3_600_000) } });
  expect(await refreshMatchCorpus()).toBe(before.documents - 1);
});
