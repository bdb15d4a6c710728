import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ROOT, typescript } from "../../../scripts/run/command";
import { cutWire } from "../../setup/cut-wire";

/** Both services stand behind wires that can be cut; the application is imported after its addresses are set. */
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
const { markForIndex } = await import("~/domain/outbox/leave-marks.server");
const { parseExpertQuery } = await import("~/domain/search/experts-query");
const { endRest } = await import("~/domain/search/ask-engine.server");
const { searchExpertIndex } = await import("~/domain/search/search-expert-index.server");
const { searchExperts } = await import("~/domain/search/search-experts.server");
const { verifyIndex } = await import("~/domain/search/verify-index.server");
const { isIndexCurrent } = await import("~/domain/search/ensure-index.server");
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
const within = (timeout: number, check: () => Promise<void>) => vi.waitFor(check, { timeout, interval: 20 });
const unpublish = (id: string) =>
  db.$transaction(async (tx) => {
    await tx.expert.update({ where: { id }, data: { publishedAt: null } });
    await markForIndex(tx, "expert", id);
  });

let stop: AbortController;
let running: Promise<void>;
const start = () => {
  stop = new AbortController();
  running = runWorker(stop.signal);
};

beforeAll(async () => {
  coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  start();
  await within(50_000, async () => expect([await isIndexCurrent("expert"), await isIndexCurrent("position")]).toEqual([true, true]));
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
  expect(await workerSilence("worker")).toBeLessThan(10);
});

test("a saved profile is found without anyone's doing, and leaves once it is unpublished", async () => {
  const { id } = await makeExpert({ fullName: "Quách Thục Trinh" });
  // The first document that a fresh engine takes, beside everything a worker does first: this bounds a hang, and says nothing of speed.
  await within(40_000, async () => expect(await find("thuc trinh")).toEqual({ source: "index", ids: [id] }));
  await unpublish(id);
  expect((await find("thuc trinh")).ids).toEqual([]);
  await within(10_000, async () => expect(await waiting()).toBe(0));
  expect((await verifyIndex("expert")).differences).toEqual([]);
});

test("unpublishing takes a person out of the results at once and out of the index within two seconds", async () => {
  const { id } = await makeExpert({ fullName: "Nghiêm Bảo Quyên" });
  await within(10_000, async () => expect(await find("bao quyen")).toEqual({ source: "index", ids: [id] }));
  await within(10_000, async () => expect(await waiting()).toBe(0));
  const inIndex = async () => (await searchExpertIndex(coordinator, parseExpertQuery(new URLSearchParams({ q: "bao quyen" }))))?.total;
  expect(await inIndex()).toBe(1);
  await unpublish(id);
  const committed = performance.now();
  expect((await find("bao quyen")).ids).toEqual([]);
  await vi.waitFor(async () => expect(await inIndex()).toBe(0), { timeout: 2_000 - (performance.now() - committed), interval: 20 });
});

test("without the search engine writes go on, the database answers, and the index catches up by itself", async () => {
  const before = await makeExpert({ fullName: "Bạch Tuyết Sương" });
  await within(10_000, async () => expect(await waiting()).toBe(0));
  engineWire.cut();
  const meanwhile = await makeExpert({ fullName: "Ngụy Tuyết Sương" });
  await unpublish(before.id);
  expect(await find("tuyet suong")).toEqual({ source: "database", ids: [meanwhile.id] });
  await within(10_000, async () => {
    const [mark] = await db.$queryRaw<{ error: string | null }[]>`SELECT max("lastError") AS error FROM "SearchMark"`;
    expect(mark?.error).toBe("index_unavailable");
  });
  engineWire.mend();
  await within(15_000, async () => expect(await waiting()).toBe(0));
  expect(await find("tuyet suong")).toEqual({ source: "index", ids: [meanwhile.id] });
  expect((await verifyIndex("expert")).differences).toEqual([]);
});

test("after an outage of the database the worker goes on without a restart", async () => {
  databaseWire.cut();
  await expect(db.user.count()).rejects.toThrow();
  databaseWire.mend();
  const { id } = await vi.waitFor(() => makeExpert({ fullName: "Tống Diệu Hằng" }), { timeout: 10_000, interval: 100 });
  await within(15_000, async () => expect(await find("dieu hang")).toEqual({ source: "index", ids: [id] }));
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
  await within(20_000, async () => {
    const [row] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM "SearchMark" WHERE "claimedBy" IS NOT NULL`;
    expect(row?.n).toBeGreaterThan(0);
  });
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  // Stands for the fifteen seconds after which the dead worker's claim has lapsed.
  await db.$executeRaw`UPDATE "SearchMark" SET "claimedUntil" = now() - interval '1 second'`;
  start();
  await within(20_000, async () => expect(await waiting()).toBe(0));
  expect((await verifyIndex("expert")).differences).toEqual([]);
  expect(made).toHaveLength(40);
});

test("told to stop, the worker ends within five seconds", async () => {
  const began = Date.now();
  stop.abort();
  await running;
  expect(Date.now() - began).toBeLessThan(5_000);
  start();
});
