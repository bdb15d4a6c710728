import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, typescript } from "../../../scripts/run/command";
import { cutWire } from "../../setup/cut-wire";
import { eventually } from "../../setup/eventually";

/** Both services are behind proxies that can be cut; the application is imported after its addresses are set. */
const directEnv = { ...process.env };
const through = async (variable: "DATABASE_URL" | "MEILISEARCH_URL") => {
  const url = new URL(process.env[variable] ?? "");
  const wire = await cutWire(url.hostname, Number(url.port));
  url.hostname = "127.0.0.1";
  url.port = String(wire.port);
  process.env[variable] = url.toString();
  return wire;
};
const databaseWire = await through("DATABASE_URL");
const engineWire = await through("MEILISEARCH_URL");

const { runWorker } = await import("~/jobs/worker.server");
const { db } = await import("~/platform/db.server");
const { parseExpertQuery } = await import("~/domain/search/experts-query");
const { endRest } = await import("~/domain/search/ask-engine.server");
const { searchExperts } = await import("~/domain/search/search-experts.server");
const { verifyIndex } = await import("~/domain/search/verify-index.server");
const { isIndexCurrent } = await import("~/domain/search/ensure-index.server");
const { indexName, meilisearch } = await import("~/platform/meilisearch.server");
const { workerSilence } = await import("~/platform/beat.server");
const { actorOf } = await import("../../factories/actor-of");
const { makeExpert } = await import("../../factories/make-expert");
const { makeUser } = await import("../../factories/make-user");

let coordinator: Awaited<ReturnType<typeof actorOf>>;
const find = async (text: string) => {
  endRest();
  const results = await searchExperts(coordinator, parseExpertQuery(new URLSearchParams({ q: text })));
  return { source: results.source, ids: results.found.map(({ card }) => card.id) };
};
const waiting = async () => (await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM "SearchMark"`)[0]?.n;
const unpublish = (id: string) => db.expert.update({ where: { id }, data: { publishedAt: null } });

let stop: AbortController;
let running: Promise<void>;
const start = () => {
  stop = new AbortController();
  running = runWorker(stop.signal);
};

beforeAll(async () => {
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  start();
  await eventually(async () => expect([await isIndexCurrent("expert"), await isIndexCurrent("position")]).toEqual([true, true]));
});
afterAll(async () => {
  stop.abort();
  await running;
  await db.$disconnect();
  await Promise.all([databaseWire.close(), engineWire.close()]);
});

test("the worker builds the indexes by itself and says that it lives", async () => {
  expect(await verifyIndex("expert")).toMatchObject({ settingsCurrent: true, differences: [] });
  expect(await verifyIndex("position")).toMatchObject({ settingsCurrent: true, differences: [] });
  // No other worker has used this database: the heartbeat is this worker's.
  expect(await workerSilence("worker")).not.toBeNull();
});

test("a saved profile is found without anyone's doing, and leaves once it is unpublished", async () => {
  const { id } = await makeExpert({ fullName: "Quách Thục Trinh" });
  await eventually(async () => expect(await find("thuc trinh")).toEqual({ source: "index", ids: [id] }));
  await unpublish(id);
  expect((await find("thuc trinh")).ids).toEqual([]);
  await eventually(async () => expect(await waiting()).toBe(0));
  expect((await verifyIndex("expert")).differences).toEqual([]);
});

test("unpublishing takes a person out of the results at once and then out of the index", async () => {
  const { id } = await makeExpert({ fullName: "Nghiêm Bảo Quyên" });
  await eventually(async () => expect(await find("bao quyen")).toEqual({ source: "index", ids: [id] }));
  await eventually(async () => expect(await waiting()).toBe(0));
  // The engine itself: every question of the application leaves out who has withdrawn.
  const inIndex = async () =>
    (await meilisearch.index<{ id: string }>(indexName("experts")).getDocuments({ limit: 1_000 })).results.some((one) => one.id === id);
  expect(await inIndex()).toBe(true);
  await unpublish(id);
  // Without waiting, whatever the index still contains.
  expect((await find("bao quyen")).ids).toEqual([]);
  await eventually(async () => expect(await inIndex()).toBe(false));
});

test("without the search engine writes go on, the database answers, and the index catches up by itself", async () => {
  const before = await makeExpert({ fullName: "Bạch Tuyết Sương" });
  await eventually(async () => expect(await waiting()).toBe(0));
  engineWire.cut();
  const meanwhile = await makeExpert({ fullName: "Ngụy Tuyết Sương" });
  await unpublish(before.id);
  expect(await find("tuyet suong")).toEqual({ source: "database", ids: [meanwhile.id] });
  await eventually(async () => {
    const [mark] = await db.$queryRaw<{ error: string | null }[]>`SELECT max("lastError") AS error FROM "SearchMark"`;
    expect(mark?.error).toBe("index_unavailable");
  });
  engineWire.mend();
  await eventually(async () => expect(await waiting()).toBe(0));
  expect(await find("tuyet suong")).toEqual({ source: "index", ids: [meanwhile.id] });
  expect((await verifyIndex("expert")).differences).toEqual([]);
});

test("after an outage of the database the worker goes on without a restart", async () => {
  databaseWire.cut();
  await expect(db.user.count()).rejects.toThrow();
  databaseWire.mend();
  const { id } = await eventually(() => makeExpert({ fullName: "Tống Diệu Hằng" }));
  await eventually(async () => expect(await find("dieu hang")).toEqual({ source: "index", ids: [id] }));
});

test("a worker that is killed in the middle of its work loses nothing", async () => {
  stop.abort();
  await running;
  const made: string[] = [];
  for (let count = 0; count < 40; count += 1) made.push((await makeExpert({ fullName: `Kiều Mai ${count}` })).id);
  const child = spawn(process.execPath, typescript("scripts/worker.ts"), {
    cwd: ROOT,
    env: { ...directEnv, NODE_ENV: "production" },
    stdio: "ignore",
  });
  await eventually(async () => {
    const [row] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM "SearchMark" WHERE "claimedBy" IS NOT NULL`;
    expect(row?.n).toBeGreaterThan(0);
  });
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  // Simulates the fifteen seconds after which the dead worker's lease has expired.
  await db.$executeRaw`UPDATE "SearchMark" SET "claimedUntil" = now() - interval '1 second'`;
  start();
  await eventually(async () => expect(await waiting()).toBe(0));
  expect((await verifyIndex("expert")).differences).toEqual([]);
  expect(made).toHaveLength(40);
});

test("told to stop, the worker ends: it listens no more, and what is saved then waits for the next one", async () => {
  const listening = async () =>
    (
      await db.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'`
    )[0]?.n;
  expect(await listening()).toBe(1);
  stop.abort();
  await running;
  await eventually(async () => expect(await listening()).toBe(0));
  const { id } = await makeExpert({ fullName: "Đặng Thu Vọng" });
  expect(await find("thu vong")).toEqual({ source: "index", ids: [] });
  expect(await waiting()).toBe(1);
  start();
  await eventually(async () => expect(await find("thu vong")).toEqual({ source: "index", ids: [id] }));
});
