import { afterAll, beforeEach, expect, test } from "vitest";
import { randomUUID } from "node:crypto";
import { claimMarks, finishMarks, returnMarks } from "~/domain/outbox/claim-marks.server";
import { markAgainLater, markManyForIndex } from "~/domain/outbox/leave-marks.server";
import { markLag } from "~/domain/outbox/mark-lag.server";
import { db } from "~/platform/db.server";

/** The clock of the database's host is set by an hour: the times in the database stay as they were, so they are moved the other way. */
async function setClock(direction: "back" | "forward") {
  const by = direction === "back" ? "1 hour" : "-1 hour";
  await db.$executeRawUnsafe(`UPDATE "SearchMark" SET "markedAt" = "markedAt" + interval '${by}', "claimedUntil" = "claimedUntil" + interval '${by}',
    "notBefore" = "notBefore" + interval '${by}'`);
  await db.$executeRawUnsafe(`UPDATE "SearchIndexState" SET "builtAt" = "builtAt" + interval '${by}'`);
}

const mark = (id: string) => db.$transaction((tx) => markManyForIndex(tx, "expert", [id]));
const claimed = async () => (await claimMarks("expert", "worker", 10))?.marks.map(({ entityId }) => entityId) ?? [];

let id: string;
beforeEach(async () => {
  await db.searchMark.deleteMany();
  await db.searchIndexState.deleteMany();
  id = randomUUID();
});
afterAll(() => db.$disconnect());

test.each(["back", "forward"] as const)("a mark left before the clock went %s is due at once, and its lag is not 0", async (direction) => {
  await mark(id);
  await setClock(direction);
  const lag = await markLag();
  expect(lag.waiting).toBe(1);
  expect(lag.oldestSeconds).toBeGreaterThan(0);
  expect(await claimed()).toEqual([id]);
});

test("a mark that a worker held when the clock went back is free within its lease", async () => {
  await mark(id);
  expect(await claimed()).toEqual([id]);
  expect(await claimed()).toEqual([]);
  await setClock("back");
  expect(await claimed()).toEqual([id]);
});

test("a mark that was to be tried again in seconds is not tried an hour later", async () => {
  await mark(id);
  await db.$executeRaw`UPDATE "SearchMark" SET "markedAt" = now() - interval '2 hours'`;
  const claim = await claimMarks("expert", "worker", 10);
  await returnMarks(claim!, claim!.marks, "refused", { backOff: true });
  expect(await claimed()).toEqual([]);
  await setClock("back");
  expect((await markLag()).waiting).toBe(1);
  expect(await claimed()).toEqual([id]);
});

test("a mark for half an hour later stays one, and does not count as waiting", async () => {
  await db.$transaction((tx) => markAgainLater(tx, "expert", [id]));
  expect([await claimed(), (await markLag()).waiting]).toEqual([[], 0]);
});

test("an index that was built before the clock went back keeps no mark that was indexed since", async () => {
  await db.searchIndexState.create({ data: { kind: "expert", settingsHash: "h" } });
  await setClock("back");
  await mark(id);
  const claim = await claimMarks("expert", "worker", 10);
  await finishMarks(claim!, claim!.marks);
  expect(await db.searchMark.count()).toBe(0);
});

test("a mark stays when the index was swapped after its claim, whatever the clock says", async () => {
  await db.searchIndexState.create({ data: { kind: "expert", settingsHash: "h" } });
  await mark(id);
  const claim = await claimMarks("expert", "worker", 10);
  await db.$executeRaw`UPDATE "SearchIndexState" SET "builtAt" = now() - interval '1 hour'`;
  await finishMarks(claim!, claim!.marks);
  expect(await claimed()).toEqual([id]);
});
