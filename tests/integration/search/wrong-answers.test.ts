import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { engineProxy } from "../../setup/engine-proxy";

/** The application is imported after its address of the engine is set. */
const proxy = await engineProxy(process.env.MEILISEARCH_URL ?? "");
process.env.MEILISEARCH_URL = proxy.url;

const { readiness } = await import("~/http/readiness.server");
const { drainMarks, IndexUnavailable } = await import("~/jobs/drain-marks.server");
const { visitor } = await import("~/domain/vocabulary/actor");
const { todayInVietnam } = await import("~/domain/days");
const { endRest } = await import("~/domain/search/ask-engine.server");
const { ensureIndex, isIndexCurrent } = await import("~/domain/search/ensure-index.server");
const { isIndexUnavailable } = await import("~/domain/search/engine-errors.server");
const { parseExpertQuery } = await import("~/domain/search/experts-query");
const { parsePositionQuery } = await import("~/domain/search/positions-query");
const { readIndexHealth } = await import("~/domain/search/read-index-health.server");
const { rebuildIndex } = await import("~/domain/search/rebuild-index.server");
const { searchExperts } = await import("~/domain/search/search-experts.server");
const { searchPositions } = await import("~/domain/search/search-positions.server");
const { verifyIndex } = await import("~/domain/search/verify-index.server");
const { db } = await import("~/platform/db.server");
const { actorOf } = await import("../../factories/actor-of");
const { makeExpert } = await import("../../factories/make-expert");
const { makeUser } = await import("../../factories/make-user");

const WRONG = [
  "{}",
  "null",
  "[]",
  '"ok"',
  "<html>Welcome</html>",
  '{"results":[{}],"status":"done","uid":1,"taskUid":"1","hits":null,"indexes":[]}',
];
const drainAll = async () => {
  while ((await drainMarks("expert", "w")) > 0);
};
const answers = (body: string, route = /./) => proxy.judge(({ path }) => (route.test(path) ? { status: 200, body } : null));
const unavailable = async (asked: Promise<unknown>) => {
  const error: unknown = await asked.then(
    () => "an answer",
    (reason: unknown) => reason,
  );
  expect(isIndexUnavailable(error), String(error)).toBe(true);
};
const asksToWrite = () => proxy.seen.filter(({ method, path }) => method !== "GET" && !/search$|fetch$/.test(path));

let coordinator: Awaited<ReturnType<typeof actorOf>>;
let administrator: Awaited<ReturnType<typeof actorOf>>;

beforeAll(async () => {
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  administrator = await actorOf((await makeUser({ roles: ["administrator"] })).id);
  await ensureIndex("expert");
  await ensureIndex("position");
});
afterEach(async () => {
  proxy.judge(null);
  endRest();
  await ensureIndex("expert");
  await drainAll();
  expect(await verifyIndex("expert")).toMatchObject({ settingsCurrent: true, differences: [] });
});
afterAll(async () => {
  await db.$disconnect();
  await proxy.close();
});

describe.each(WRONG)("something that answers %s for the engine", (body) => {
  test("is no outdated index: nothing is rebuilt", async () => {
    answers(body);
    await unavailable(isIndexCurrent("expert"));
    await unavailable(ensureIndex("expert"));
    await unavailable(verifyIndex("expert"));
    expect(asksToWrite()).toEqual([]);
    // One that is asked for does not begin.
    await unavailable(rebuildIndex("expert"));
    expect(asksToWrite().filter(({ method }) => method !== "DELETE")).toEqual([]);
  });

  test("is an unavailable engine to the worker, and blames no record", async () => {
    const { id } = await makeExpert();
    answers(body);
    await expect(drainMarks("expert", "w")).rejects.toThrow(IndexUnavailable);
    const left = await db.searchMark.findMany({ select: { entityId: true, lastError: true } });
    expect(left).toEqual([{ entityId: id, lastError: "index_unavailable" }]);
    expect(await db.unreadableRecord.count()).toBe(0);
  });

  test("is an unavailable engine to pages: the database answers", async () => {
    const { id } = await makeExpert({ fullName: "Lương Thị Thật" });
    answers(body);
    const people = await searchExperts(coordinator, parseExpertQuery(new URLSearchParams({ q: "thi that" })));
    expect(people.source).toBe("database");
    expect(people.found.map(({ card }) => card.id)).toContain(id);
    endRest();
    const positions = await searchPositions(visitor, parsePositionQuery(new URLSearchParams()), todayInVietnam());
    expect(positions.source).toBe("database");
    endRest();
    expect((await readIndexHealth(administrator)).indexes.map(({ documents }) => documents)).toEqual([null, null]);
    expect((await readiness()).index).toBe("down");
  });
});

describe.each(["{}", "null"])("one route that answers %s", (body) => {
  test("about the settings: nothing is rebuilt", async () => {
    answers(body, /searchable-attributes$/);
    await unavailable(ensureIndex("expert"));
    expect(asksToWrite()).toEqual([]);
  });

  test("about a task: the marks wait", async () => {
    await makeExpert();
    answers(body, /^\/tasks\//);
    await expect(drainMarks("expert", "w")).rejects.toThrow(IndexUnavailable);
    expect(await db.searchMark.count()).toBe(1);
  });

  test("about a swap: nobody knows its outcome, and the next turn rebuilds", async () => {
    await makeExpert();
    answers(body, /^\/swap-indexes$/);
    await unavailable(rebuildIndex("expert"));
    proxy.judge(null);
    expect(await isIndexCurrent("expert")).toBe(false);
  });
});
