import { afterAll, afterEach, expect, test, vi } from "vitest";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { readiness } from "~/http/readiness.server";
import { beat } from "~/platform/beat.server";
import { db } from "~/platform/db.server";

afterEach(() => vi.restoreAllMocks());
afterAll(() => db.$disconnect());

test("an application without an index is not ready, and says what is missing", async () => {
  await beat("worker");
  expect(await readiness()).toMatchObject({ status: "degraded", database: "up", index: "missing" });
  await ensureIndex("expert");
  expect(await readiness()).toMatchObject({ status: "degraded", index: "missing" });
  await ensureIndex("position");
  await beat("worker");
  expect(await readiness()).toMatchObject({ status: "ready", index: "up", worker: { running: true } });
});

test("an engine that refuses the key is as good as down", async () => {
  const fetch = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation((url, init) =>
    fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), authorization: "Bearer wrong" } }),
  );
  expect(await readiness()).toMatchObject({ status: "degraded", index: "down" });
});
