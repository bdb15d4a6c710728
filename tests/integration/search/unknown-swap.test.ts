import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { claimMarks, finishMarks } from "~/domain/outbox/claim-marks.server";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import { writeDocuments } from "~/domain/search/index-writer.server";
import { readDocuments } from "~/domain/search/read-documents.server";
import { rebuildIndex } from "~/domain/search/rebuild-index.server";
import { verifyIndex } from "~/domain/search/verify-index.server";
import { drainMarks } from "~/jobs/drain-marks.server";
import { db } from "~/platform/db.server";
import { indexName } from "~/platform/meilisearch.server";
import { makeExpert } from "../../factories/make-expert";

const drainAll = async () => {
  while ((await drainMarks("expert", "w")) > 0);
};
const change = (id: string, headlineVi: string) => db.expert.update({ where: { id }, data: { headlineVi } });

type Send = (url: string, init?: RequestInit) => Promise<Response>;

/** Stands between the application and the engine; `answer` decides what becomes of a request, and `send` really sends it. */
function onTheWire(answer: (path: string, send: () => Promise<Response>) => Promise<Response>) {
  const fetch = globalThis.fetch as Send;
  vi.spyOn(globalThis, "fetch").mockImplementation(((url, init) =>
    answer(new URL(url).pathname, () => fetch(url, init))) as Send as typeof globalThis.fetch);
}

beforeAll(async () => {
  await ensureIndex("expert");
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => db.$disconnect());

test("a swap whose state cannot be read for a moment is not taken for a failed one", async () => {
  await makeExpert();
  let swap = "";
  let lost = 0;
  onTheWire(async (path, send) => {
    if (path === `/tasks/${swap}` && lost < 2) {
      lost += 1;
      return new Response("bad gateway", { status: 502 });
    }
    const response = await send();
    if (path === "/swap-indexes") swap = String(((await response.clone().json()) as { taskUid: number }).taskUid);
    return response;
  });
  expect(await rebuildIndex("expert")).toBe(1);
  expect(lost).toBe(2);
  await drainAll();
  expect(await verifyIndex("expert")).toMatchObject({ settingsCurrent: true, differences: [] });
});

test("when nobody learns whether a swap took place, what was written to the old index is written again", async () => {
  const [changed, withdrawn] = [await makeExpert({ headlineVi: "Trước" }), await makeExpert()];
  await drainAll();
  let late: Awaited<ReturnType<typeof claimMarks>> = null;
  onTheWire(async (path, send) => {
    if (path !== "/swap-indexes") return send();
    // Another worker writes to the index that is about to be swapped out, and the answer to the swap is lost.
    await change(changed.id, "Sau");
    await db.expert.update({ where: { id: withdrawn.id }, data: { publishedAt: null } });
    late = await claimMarks("expert", "other", 10);
    await writeDocuments(indexName("experts"), { upsert: await readDocuments("expert", [changed.id]), remove: [withdrawn.id] });
    await send();
    throw new TypeError("fetch failed");
  });
  await expect(rebuildIndex("expert")).rejects.toThrow();
  vi.restoreAllMocks();
  await finishMarks(late!, late!.marks);
  await drainAll();
  // What the worker does at its next turn.
  await ensureIndex("expert");
  await drainAll();
  expect(await verifyIndex("expert")).toMatchObject({ settingsCurrent: true, differences: [] });
  expect(await db.searchMark.count()).toBe(0);
});

test("a rebuild that was killed while its swap was under way is made again", async () => {
  const { id } = await makeExpert({ headlineVi: "Trước" });
  await drainAll();
  await change(id, "Sau");
  const claim = await claimMarks("expert", "other", 10);
  await db.searchIndexState.update({
    where: { kind: "expert" },
    data: { rebuildBy: "dead", rebuildUntil: new Date(0), swapping: `${indexName("experts")}_next_dead` },
  });
  await finishMarks(claim!, claim!.marks);
  expect(await db.searchMark.count()).toBe(1);
  await ensureIndex("expert");
  expect(await db.searchIndexState.findUnique({ where: { kind: "expert" } })).toMatchObject({ rebuildBy: null, swapping: null });
  await drainAll();
  expect(await db.searchMark.count()).toBe(0);
  expect(await verifyIndex("expert")).toMatchObject({ differences: [] });
});
