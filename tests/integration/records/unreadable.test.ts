import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, visitor } from "~/domain/vocabulary/actor";
import { readMatchExperts } from "~/domain/matches/read-match-experts.server";
import { readMatchPositions } from "~/domain/matches/read-match-positions.server";
import { markManyForIndex } from "~/domain/outbox/leave-marks.server";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { parsePositionQuery } from "~/domain/search/positions-query";
import { readDocuments } from "~/domain/search/read-documents.server";
import { readIndexHealth } from "~/domain/search/read-index-health.server";
import { rebuildIndex } from "~/domain/search/rebuild-index.server";
import { searchExpertDatabase } from "~/domain/search/search-expert-database.server";
import { searchExperts } from "~/domain/search/search-experts.server";
import { searchPositions } from "~/domain/search/search-positions.server";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { listPositionCards } from "~/domain/positions/list-position-cards.server";
import { verifyIndex } from "~/domain/search/verify-index.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { actorOf } from "../../factories/actor-of";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";
import { makeUser } from "../../factories/make-user";

/** Rows as written by a newer version of the product or by somebody with psql: this code can read none of them. */
let coordinator: Actor;
let administrator: Actor;
const healthy: Record<SearchKind, string[]> = { expert: [], position: [] };
const broken: Record<SearchKind, { id: string; code: string; part: string }[]> = { expert: [], position: [] };

const run = (sql: string, ...values: unknown[]) => db.$executeRawUnsafe(sql, ...values);
const ids = (kind: SearchKind) => [...healthy[kind], ...broken[kind].map(({ id }) => id)];
const markAll = (kind: SearchKind) => db.$transaction((tx) => markManyForIndex(tx, kind, ids(kind)));
const named = async () => (await readIndexHealth(administrator)).unreadable.records;
const namesOf = (kind: SearchKind) =>
  broken[kind].map(({ id, code, part }) =>
    expect.objectContaining({ model: kind === "expert" ? "Expert" : "Position", key: id, code, part }),
  );
const inIndex = async (kind: SearchKind) => {
  const { results } = await meilisearch
    .index<{ id: string }>(indexName(kind === "expert" ? "experts" : "positions"))
    .getDocuments({ limit: 100 });
  return results.map((one) => one.id).sort();
};

async function breakExpert(code: string, part: string, sql: string): Promise<void> {
  const { id } = await makeExpert({ availabilities: [{ engagementType: "teaching", from: "2026-01-01" }], fieldCodes: ["2.2"] });
  await run(sql, id);
  broken.expert.push({ id, code, part });
}

async function breakPosition(institutionId: string, code: string, part: string, sql: string): Promise<void> {
  const { id } = await makePosition({ institutionId, fieldCodes: ["2.2"] });
  await run(sql, id);
  broken.position.push({ id, code, part });
}

beforeAll(async () => {
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  administrator = await actorOf((await makeUser({ roles: ["administrator"] })).id);
  await ensureIndex("expert");
  await ensureIndex("position");
  await run(`ALTER TYPE "EngagementType" ADD VALUE 'sabbatical'`);
  await run(`ALTER TYPE "AcademicRank" ADD VALUE 'emeritus'`);
  await run(`ALTER TYPE "InstitutionKind" ADD VALUE 'museum'`);
  await run(`ALTER TYPE "Workload" ADD VALUE 'seasonal'`);
  for (let count = 0; count < 3; count += 1)
    healthy.expert.push(
      (await makeExpert({ availabilities: [{ engagementType: "teaching", from: "2026-01-01" }], fieldCodes: ["2.2"] })).id,
    );
  await breakExpert(
    "unknown_value",
    "EngagementType",
    `UPDATE "ExpertAvailability" SET "engagementType" = 'sabbatical' WHERE "expertId" = $1::uuid`,
  );
  await breakExpert("unknown_value", "AcademicRank", `UPDATE "Expert" SET "academicRank" = 'emeritus' WHERE "id" = $1::uuid`);
  await breakExpert(
    "impossible_date",
    "availabilityConfirmedAt",
    `UPDATE "Expert" SET "availabilityConfirmedAt" = 'infinity' WHERE "id" = $1::uuid`,
  );
  await breakExpert(
    "impossible_date",
    "availabilities.from",
    `UPDATE "ExpertAvailability" SET "from" = '-infinity' WHERE "expertId" = $1::uuid`,
  );
  await breakExpert("wrong_type", "fieldCodes", `UPDATE "Expert" SET "fieldCodes" = ARRAY['2.2', NULL] WHERE "id" = $1::uuid`);
  const { id: institutionId } = await makeInstitution();
  for (let count = 0; count < 3; count += 1) healthy.position.push((await makePosition({ institutionId, fieldCodes: ["2.2"] })).id);
  await breakPosition(
    institutionId,
    "unknown_value",
    "EngagementType",
    `UPDATE "Position" SET "engagementTypes" = ARRAY['sabbatical']::"EngagementType"[] WHERE "id" = $1::uuid`,
  );
  await breakPosition(
    institutionId,
    "impossible_date",
    "startFrom",
    `UPDATE "Position" SET "startFrom" = 'infinity' WHERE "id" = $1::uuid`,
  );
  await breakPosition(
    institutionId,
    "impossible_date",
    "publishedAt",
    `UPDATE "Position" SET "publishedAt" = 'infinity' WHERE "id" = $1::uuid`,
  );
});
afterAll(() => db.$disconnect());

describe.each(["expert", "position"] as const)("unreadable records of kind %s", (kind) => {
  test("leave the rest of their batch its way into the index, wait by themselves and are named to administrators", async () => {
    await markAll(kind);
    await drainMarks(kind, "w");
    expect(await inIndex(kind)).toEqual([...healthy[kind]].sort());
    const waiting = await db.searchMark.findMany({
      where: { kind, entityId: { in: ids(kind) } },
      select: { entityId: true, lastError: true },
    });
    expect(waiting).toHaveLength(broken[kind].length);
    expect(waiting).toEqual(expect.arrayContaining(broken[kind].map(({ id, code }) => ({ entityId: id, lastError: code }))));
    expect(await named()).toEqual(expect.arrayContaining(namesOf(kind)));
  });

  test("are left out of a rebuild, whose index agrees with the database, and wait to be indexed once they can be read", async () => {
    await db.unreadableRecord.deleteMany();
    await db.searchMark.deleteMany();
    expect(await rebuildIndex(kind)).toBe(healthy[kind].length);
    expect(await inIndex(kind)).toEqual([...healthy[kind]].sort());
    expect(await verifyIndex(kind)).toMatchObject({ documents: healthy[kind].length, differences: [] });
    const marks = await db.searchMark.findMany({ where: { kind }, select: { entityId: true } });
    expect(marks.map((mark) => mark.entityId).sort()).toEqual(broken[kind].map(({ id }) => id).sort());
    expect(await named()).toEqual(expect.arrayContaining(namesOf(kind)));
  });

  test("are left out of pages of results, whichever of index and database answers", async () => {
    const cards = kind === "expert" ? await listExpertCards(coordinator, ids(kind)) : await listPositionCards(visitor, ids(kind));
    expect(cards.map((card) => card.id)).toEqual(healthy[kind]);
  });

  test("are left out of what matching reads", async () => {
    const today = todayInVietnam();
    const read =
      kind === "expert"
        ? (await readMatchExperts(ids(kind), today, [])).map(({ expert }) => expert.id)
        : (await readMatchPositions(ids(kind), today)).map(({ position }) => position.id);
    // Matching does not read these columns.
    const enough = broken[kind].filter(({ part }) => part === "availabilityConfirmedAt" || part === "publishedAt").map(({ id }) => id);
    expect(read.sort()).toEqual([...healthy[kind], ...enough].sort());
  });

  test("are indexed and named no longer once they can be read", async () => {
    const mended = broken[kind].find(({ part }) => part === "availabilityConfirmedAt" || part === "startFrom")?.id ?? "";
    await run(
      kind === "expert"
        ? `UPDATE "Expert" SET "availabilityConfirmedAt" = NULL WHERE "id" = $1::uuid`
        : `UPDATE "Position" SET "startFrom" = NULL WHERE "id" = $1::uuid`,
      mended,
    );
    expect((await named()).map((one) => one.key)).toContain(mended);
    await markAll(kind);
    await drainMarks(kind, "w");
    expect(await inIndex(kind)).toContain(mended);
    expect((await named()).map((one) => one.key)).not.toContain(mended);
    broken[kind] = broken[kind].filter(({ id }) => id !== mended);
    healthy[kind].push(mended);
  });
});

test("a search whose page holds an unreadable record shows the others, in the index and in the database", async () => {
  // The state in the index before the row was changed.
  const { id } = await makeExpert({ fullName: "Quách Thục Trinh" });
  const other = await makeExpert({ fullName: "Quách Thục Trâm" });
  while ((await drainMarks("expert", "w")) > 0);
  await run(`UPDATE "Expert" SET "academicRank" = 'emeritus' WHERE "id" = $1::uuid`, id);
  const query = parseExpertQuery(new URLSearchParams("q=quach thuc"));
  const results = await searchExperts(coordinator, query);
  expect(results.source).toBe("index");
  expect(results.found.map(({ card }) => card.id)).toEqual([other.id]);
  const fallback = await searchExpertDatabase(coordinator, query);
  expect(fallback.ids).toHaveLength(2);
  expect((await listExpertCards(coordinator, fallback.ids)).map((card) => card.id)).toEqual([other.id]);
});

test("positions are searched beside one that cannot be read", async () => {
  const { found } = await searchPositions(visitor, parsePositionQuery(new URLSearchParams("")), todayInVietnam());
  expect(found.map(({ card }) => card.id).sort()).toEqual([...healthy.position].sort());
});

test("a reading of the same records in one batch names them, and a failing database is no unreadable record", async () => {
  expect((await readDocuments("expert", ids("expert"))).map((one) => one.id).sort()).toEqual([...healthy.expert].sort());
  await expect(db.expert.findMany({ where: { id: "no-uuid" } })).rejects.toThrow();
});

test("the order, the page and the conditions of a list hold beside a record that cannot be read", async () => {
  const order = [...ids("expert")].sort().reverse();
  const readable = order.filter((id) => healthy.expert.includes(id));
  const where = { id: { in: order } };
  const rows = await db.expert.findMany({ where, orderBy: { id: "desc" }, include: { availabilities: true, user: true } });
  expect(rows.map((row) => row.id)).toEqual(readable);
  const page = await db.expert.findMany({ where, orderBy: { id: "desc" }, skip: 1, take: 4, include: { availabilities: true } });
  expect(page.map((row) => row.id)).toEqual(order.slice(1, 5).filter((id) => readable.includes(id)));
});

test("inside a transaction nothing is left out: what it writes must not rest on a part of the rows", async () => {
  const where = { id: { in: ids("expert") } };
  await expect(db.$transaction((tx) => tx.expert.findMany({ where, include: { availabilities: true } }))).rejects.toThrow(
    /not found in enum|Expected/,
  );
});
