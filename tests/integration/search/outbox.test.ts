import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { claimMarks, finishMarks, renewMarks, returnMarks } from "~/domain/outbox/claim-marks.server";
import * as documents from "~/domain/search/read-documents.server";
import { rebuildIndex } from "~/domain/search/rebuild-index.server";
import { verifyIndex } from "~/domain/search/verify-index.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { db } from "~/platform/db.server";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { makeExpert } from "../../factories/make-expert";
import { makeInstitution } from "../../factories/make-institution";
import { makePosition } from "../../factories/make-position";

type Row = {
  entityId: string;
  version: number;
  claimedBy: string | null;
  attempts: number;
  lastError: string | null;
  parked: boolean;
  deferred: boolean;
};
const marks = () => db.$queryRaw<Row[]>`
  SELECT "entityId"::text, "version", "claimedBy", "attempts", "lastError", "notBefore" = 'infinity' AS parked,
    "notBefore" > "markedAt" AS deferred
  FROM "SearchMark" ORDER BY "entityId"`;
const headlineOf = async (id: string) => (await meilisearch.index(indexName("experts")).getDocument<{ headlineVi: string }>(id)).headlineVi;
const change = (id: string, headlineVi: string) => db.expert.update({ where: { id }, data: { headlineVi } });
const lapse = () => db.$executeRaw`UPDATE "SearchMark" SET "claimedUntil" = now() - interval '1 second'`;
const drainAll = async (worker = "w") => {
  while ((await drainMarks("expert", worker)) > 0);
};

/** Waits until the engine has finished, however busy the machine is. */
const PATIENT = { timeout: 0 };

beforeAll(async () => {
  await ensureIndex("expert");
});
beforeEach(async () => {
  await drainAll();
});
afterAll(() => db.$disconnect());

test("a saved record is in the index once its mark is drained, and the mark is gone", async () => {
  const { id } = await makeExpert({ headlineVi: "Kỹ sư vi mạch" });
  expect(await drainMarks("expert", "w")).toBe(1);
  expect(await headlineOf(id)).toBe("Kỹ sư vi mạch");
  expect(await marks()).toEqual([]);
});

test("an unpublished record leaves the index", async () => {
  const { id } = await makeExpert();
  await drainAll();
  await db.expert.update({ where: { id }, data: { publishedAt: null } });
  await drainAll();
  await expect(headlineOf(id)).rejects.toThrow();
});

test("a change during the indexing keeps its mark, and the next turn indexes it", async () => {
  const { id } = await makeExpert({ headlineVi: "Trước" });
  const claim = await claimMarks("expert", "slow", 10);
  await change(id, "Sau");
  await finishMarks(claim!, claim!.marks);
  expect(await marks()).toMatchObject([{ entityId: id, version: 2, claimedBy: null }]);
  await drainAll();
  expect(await headlineOf(id)).toBe("Sau");
});

test("two workers share the marks and never hold the same one", async () => {
  for (let count = 0; count < 12; count += 1) await makeExpert();
  const [one, two] = await Promise.all([claimMarks("expert", "one", 6), claimMarks("expert", "two", 6)]);
  const ids = [...one!.marks, ...two!.marks].map((mark) => mark.entityId);
  expect(new Set(ids).size).toBe(12);
  expect(await claimMarks("expert", "three", 6)).toBeNull();
  await returnMarks(one!, one!.marks, "test", { backOff: false });
  await returnMarks(two!, two!.marks, "test", { backOff: false });
  await Promise.all([drainAll("one"), drainAll("two")]);
  expect((await verifyIndex("expert")).differences).toEqual([]);
});

test("a claim that was not renewed goes to another worker, and the first one notices", async () => {
  const { id } = await makeExpert({ headlineVi: "Một" });
  const lost = await claimMarks("expert", "paused", 10);
  await lapse();
  await change(id, "Hai");
  await drainAll("other");
  expect(await headlineOf(id)).toBe("Hai");
  expect(await renewMarks(lost!, lost!.marks)).toBe(false);
  // The paused worker had already written what it had read: ending its claim marks the record once more.
  await meilisearch
    .index(indexName("experts"))
    .updateDocuments([{ id, headlineVi: "Một" }])
    .waitTask(PATIENT);
  await finishMarks(lost!, lost!.marks);
  await drainAll();
  expect(await headlineOf(id)).toBe("Hai");
});

test("what was read before a lease was lost is not written", async () => {
  const { id } = await makeExpert({ headlineVi: "Cũ" });
  const read = documents.readDocuments;
  const spy = vi.spyOn(documents, "readDocuments").mockImplementationOnce(async (kind, ids) => {
    const old = await read(kind, ids);
    await lapse();
    await change(id, "Mới");
    await drainAll("other");
    return old;
  });
  await drainMarks("expert", "paused");
  spy.mockRestore();
  expect(await headlineOf(id)).toBe("Mới");
});

test("one record that the engine refuses waits by itself and holds up nobody", async () => {
  const good = await makeExpert({ headlineVi: "Tốt" });
  const bad = await makeExpert();
  const other = await makeExpert({ headlineVi: "Cũng tốt" });
  const read = documents.readDocuments;
  const spy = vi
    .spyOn(documents, "readDocuments")
    .mockImplementation(async (kind, ids) =>
      (await read(kind, ids)).map((document) => (document.id === bad.id ? { ...document, _vectors: { other: "no vector" } } : document)),
    );
  await drainMarks("expert", "w");
  spy.mockRestore();
  expect(await headlineOf(good.id)).toBe("Tốt");
  expect(await headlineOf(other.id)).toBe("Cũng tốt");
  const [left, ...rest] = await marks();
  expect(rest).toEqual([]);
  expect(left).toMatchObject({ entityId: bad.id, attempts: 1, lastError: "invalid_vectors_type", claimedBy: null });
  expect(left?.deferred).toBe(true);
  await db.$executeRaw`UPDATE "SearchMark" SET "notBefore" = now()`;
  await drainAll();
  expect(await marks()).toEqual([]);
});

test("one position that cannot be read waits by itself and holds up nobody", async () => {
  await ensureIndex("position");
  const { id: institutionId } = await makeInstitution();
  const [good, bad, other] = [
    await makePosition({ institutionId }),
    await makePosition({ institutionId }),
    await makePosition({ institutionId }),
  ];
  // A shape that no form writes and that parsing rejects.
  await db.position.update({ where: { id: bad.id }, data: { languages: [{ no: "language" }] } });
  await drainMarks("position", "w");
  const held = await meilisearch.index(indexName("positions")).getDocuments<{ id: string }>({ fields: ["id"], limit: 100 });
  expect(held.results.map(({ id }) => id).sort()).toEqual([good.id, other.id].sort());
  expect(await marks()).toMatchObject([{ entityId: bad.id, attempts: 1, lastError: "wrong_shape", claimedBy: null, deferred: true }]);
  await db.position.update({ where: { id: bad.id }, data: { languages: [] } });
  await db.$executeRaw`UPDATE "SearchMark" SET "notBefore" = now()`;
  await drainMarks("position", "w");
  expect(await marks()).toEqual([]);
});

test("a failing record waits 30 seconds at most", async () => {
  const { id } = await makeExpert();
  await db.$executeRaw`UPDATE "SearchMark" SET "attempts" = 40`;
  const claim = await claimMarks("expert", "w", 10);
  const databaseTime = async () => (await db.$queryRaw<{ now: Date }[]>`SELECT now()`)[0]!.now.getTime();
  const before = await databaseTime();
  await returnMarks(claim!, claim!.marks, "test", { backOff: true });
  const after = await databaseTime();
  const mark = await db.searchMark.findFirstOrThrow();
  expect(mark.entityId).toBe(id);
  expect(mark.notBefore.getTime()).toBeGreaterThanOrEqual(before + 30_000);
  expect(mark.notBefore.getTime()).toBeLessThanOrEqual(after + 30_000);
  await db.$executeRaw`UPDATE "SearchMark" SET "notBefore" = now()`;
});

test("what changes while an index is rebuilt is in the new one after the swap", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) ids.push((await makeExpert({ headlineVi: "Trước" })).id);
  await drainAll();
  const [changed, unpublished] = ids as [string, string];
  let created = "";
  const read = documents.readDocuments;
  // Between the rebuild's read and write of its page: the window in which these changes could be lost.
  const spy = vi.spyOn(documents, "readDocuments").mockImplementationOnce(async (kind, page) => {
    const old = await read(kind, page);
    spy.mockRestore();
    await change(changed, "Sau");
    await db.expert.update({ where: { id: unpublished }, data: { publishedAt: null } });
    created = (await makeExpert({ headlineVi: "Mới tạo" })).id;
    await drainAll("other");
    expect(await headlineOf(changed)).toBe("Sau");
    expect((await marks()).every((mark) => mark.parked)).toBe(true);
    return old;
  });
  const seen: number[] = [];
  await rebuildIndex("expert", (count) => seen.push(count));
  expect(seen.at(-1)).toBeGreaterThanOrEqual(5);
  expect(await headlineOf(changed)).toBe("Sau");
  await expect(headlineOf(unpublished)).rejects.toThrow();
  await drainAll();
  expect(await headlineOf(created)).toBe("Mới tạo");
  expect(await verifyIndex("expert")).toMatchObject({ settingsCurrent: true, differences: [] });
  expect(await marks()).toEqual([]);
});

test("what is saved while an index is first built is in it from the swap on, before any mark is drained", async () => {
  const { id } = await makeExpert({ headlineVi: "Trước" });
  await drainAll();
  const read = documents.readDocuments;
  // After the build has read its page: without a live index nothing drains this mark before the swap.
  const spy = vi.spyOn(documents, "readDocuments").mockImplementationOnce(async (kind, page) => {
    const old = await read(kind, page);
    await change(id, "Vừa lưu");
    return old;
  });
  await rebuildIndex("expert");
  spy.mockRestore();
  expect(await headlineOf(id)).toBe("Vừa lưu");
  await drainAll();
  expect(await marks()).toEqual([]);
});

test("a write that began before a swap is repeated after it", async () => {
  const { id } = await makeExpert({ headlineVi: "Quanh lúc đổi" });
  const claim = await claimMarks("expert", "slow", 10);
  await rebuildIndex("expert");
  await finishMarks(claim!, claim!.marks);
  expect(await marks()).toMatchObject([{ entityId: id, claimedBy: null, parked: false }]);
  await drainAll();
  expect(await marks()).toEqual([]);
});

test("only one rebuild of an index runs at a time, and a dead one is taken over", async () => {
  const both = await Promise.all([rebuildIndex("expert"), rebuildIndex("expert")]);
  expect(both.filter((count) => count === null)).toHaveLength(1);
  await db.$executeRaw`UPDATE "SearchIndexState" SET "rebuildBy" = 'dead', "rebuildUntil" = now() - interval '1 second'`;
  expect(await rebuildIndex("expert")).not.toBeNull();
});

test("an index built with other settings is rebuilt with ours", async () => {
  await db.$executeRaw`UPDATE "SearchIndexState" SET "settingsHash" = 'other'`;
  await meilisearch.index(indexName("experts")).updateSearchableAttributes(["fullName"]).waitTask(PATIENT);
  expect(await verifyIndex("expert")).toMatchObject({ settingsCurrent: false });
  await ensureIndex("expert");
  expect(await verifyIndex("expert")).toMatchObject({ settingsCurrent: true, differences: [] });
});

test("verify finds what is missing, stale and extra", async () => {
  const [missing, stale] = [await makeExpert(), await makeExpert()];
  await drainAll();
  const index = meilisearch.index(indexName("experts"));
  await index.deleteDocument(missing.id).waitTask(PATIENT);
  await index.updateDocuments([{ id: stale.id, digest: "another" }]).waitTask(PATIENT);
  const extra = await makeExpert({ published: false });
  await drainAll();
  await index.addDocuments([{ id: extra.id, digest: "x", fullName: "Không còn công bố" }]).waitTask(PATIENT);
  const { differences } = await verifyIndex("expert");
  expect(differences.sort((a, b) => (a.what < b.what ? -1 : 1))).toEqual([
    { kind: "expert", id: extra.id, what: "extra" },
    { kind: "expert", id: missing.id, what: "missing" },
    { kind: "expert", id: stale.id, what: "stale" },
  ]);
});

test("verify lists everything as missing when the engine has lost the index, and a rebuild brings it back", async () => {
  const { id } = await makeExpert();
  await drainAll();
  await meilisearch.deleteIndex(indexName("experts")).waitTask(PATIENT);
  const lost = await verifyIndex("expert");
  expect(lost.settingsCurrent).toBe(false);
  expect(lost.differences).toHaveLength(lost.documents);
  expect(lost.differences).toContainEqual({ kind: "expert", id, what: "missing" });
  await ensureIndex("expert");
  expect(await verifyIndex("expert")).toMatchObject({ settingsCurrent: true, differences: [] });
});
