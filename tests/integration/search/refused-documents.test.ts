import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { engineProxy, type Judge } from "../../setup/engine-proxy";

/** The application is imported after its address of the engine is set. */
const proxy = await engineProxy(process.env.MEILISEARCH_URL ?? "");
process.env.MEILISEARCH_URL = proxy.url;

const { ensureIndex } = await import("~/domain/search/ensure-index.server");
const documents = await import("~/domain/search/read-documents.server");
const { listUnreadable } = await import("~/domain/search/unreadable-records.server");
const { rebuildIndex } = await import("~/domain/search/rebuild-index.server");
const { verifyIndex } = await import("~/domain/search/verify-index.server");
const { drainMarks, IndexUnavailable } = await import("~/jobs/drain-marks.server");
const { db } = await import("~/platform/db.server");
const { indexName, meilisearch } = await import("~/platform/meilisearch.server");
const { makeExpert } = await import("../../factories/make-expert");

const live = indexName("experts");
const drainAll = async () => {
  while ((await drainMarks("expert", "w")) > 0);
};
const many = async (number: number) => {
  for (let count = 0; count < number; count += 1) await makeExpert();
};
const isUpload = ({ method, path }: { method: string; path: string }) => method === "POST" && path.endsWith("/documents");
const marks = () => db.$queryRaw<{ entityId: string; lastError: string | null; waits: boolean }[]>`
  SELECT "entityId"::text, "lastError", "notBefore" > now() AS waits FROM "SearchMark"`;
const indexes = async () =>
  (await meilisearch.getRawIndexes({ limit: 1_000 })).results.map(({ uid }) => uid).filter((uid) => uid.startsWith(live));
const heldIds = async () => (await meilisearch.index<{ id: string }>(live).getDocuments({ limit: 1_000 })).results.map(({ id }) => id);

/** A text cut within a surrogate pair: the engine reports a task with it as `internal`, as if it were its own trouble. */
const HALF_A_PAIR = "\ud83d";
function poison(id: string, change: object = { headlineEn: HALF_A_PAIR }): void {
  const read = documents.readDocuments;
  vi.spyOn(documents, "readDocuments").mockImplementation(async (kind, ids) =>
    (await read(kind, ids)).map((document) => (document.id === id ? { ...document, ...change } : document)),
  );
}

const refusal = (code: string) => JSON.stringify({ message: "No space left on device (os error 28)", code, type: "invalid_request" });
const refusesUploads: Judge = (asked, engine) => (isUpload(asked) && !engine ? { status: 400, body: refusal("malformed_payload") } : null);
const failsTasks: Judge = ({ path }, engine) => {
  const task = engine && path.startsWith("/tasks/") ? (JSON.parse(engine.body) as { type: string; status: string }) : null;
  if (task?.type !== "documentAdditionOrUpdate" || task.status !== "succeeded") return null;
  return { status: 200, body: JSON.stringify({ ...task, status: "failed", error: { code: "internal" } }) };
};

beforeAll(async () => {
  await ensureIndex("expert");
});
afterEach(async () => {
  vi.restoreAllMocks();
  proxy.judge(null);
  await db.$executeRaw`UPDATE "SearchMark" SET "notBefore" = now()`;
  await drainAll();
  await db.unreadableRecord.deleteMany();
});
afterAll(async () => {
  await db.$disconnect();
  await proxy.close();
});

describe.each([
  ["every upload, as with a full disk", refusesUploads],
  ["every task", failsTasks],
])("an engine that refuses %s", (_, judge) => {
  test("is unavailable after a few requests, and no record is blamed", async () => {
    await many(64);
    proxy.judge(judge);
    await expect(drainMarks("expert", "w")).rejects.toThrow(IndexUnavailable);
    // 64, 32, 16, 8, 4, 2, 1, and one that proves that no document is at fault.
    expect(proxy.seen.filter(isUpload)).toHaveLength(8);
    const left = await marks();
    expect(left).toHaveLength(64);
    expect(left.every(({ lastError, waits }) => lastError === "index_unavailable" && !waits)).toBe(true);
    expect((await listUnreadable()).total).toBe(0);
    proxy.judge(null);
    await drainAll();
    expect(await verifyIndex("expert")).toMatchObject({ differences: [] });
  });

  test("blames no record that is written alone", async () => {
    await many(1);
    proxy.judge(judge);
    await expect(drainMarks("expert", "w")).rejects.toThrow(IndexUnavailable);
    expect(proxy.seen.filter(isUpload)).toHaveLength(2);
    expect((await listUnreadable()).total).toBe(0);
  });
});

describe.each([
  ["that the engine names", { _vectors: { other: "no vector" } }, "invalid_vectors_type"],
  ["that the engine reports as its own trouble", { headlineEn: HALF_A_PAIR }, "internal"],
])("a document %s", (_, change, code) => {
  test("waits by itself among hundreds of others, and nothing older of it stays in the index", async () => {
    const { id } = await makeExpert();
    await drainAll();
    await db.expert.update({ where: { id }, data: { headlineVi: "Mới" } });
    await many(200);
    poison(id, change);
    expect(await drainMarks("expert", "w")).toBe(201);
    expect(await marks()).toEqual([{ entityId: id, lastError: code, waits: true }]);
    expect((await listUnreadable()).records).toMatchObject([{ model: "Expert", key: id, code }]);
    expect(await heldIds()).not.toContain(id);
    vi.restoreAllMocks();
    expect((await verifyIndex("expert")).differences).toEqual([{ kind: "expert", id, what: "missing" }]);
    expect(await indexes()).toEqual([live]);
  });

  test("waits by itself also when it is written alone", async () => {
    const { id } = await makeExpert();
    poison(id, change);
    await drainMarks("expert", "w");
    expect(await marks()).toEqual([{ entityId: id, lastError: code, waits: true }]);
  });

  test("is left out of a rebuild, which finishes, and its mark waits", async () => {
    const { id } = await makeExpert();
    await many(3);
    await drainAll();
    poison(id, change);
    const written = await rebuildIndex("expert");
    expect(await heldIds()).toHaveLength(written ?? 0);
    expect(await heldIds()).not.toContain(id);
    expect((await marks()).map(({ entityId }) => entityId)).toEqual([id]);
    expect(await indexes()).toEqual([live]);
  });
});
