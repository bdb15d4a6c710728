import { afterAll, afterEach, expect, test, vi } from "vitest";
import { ensureIndex } from "~/domain/search/ensure-index.server";
import * as documents from "~/domain/search/read-documents.server";
import { dropAbandoned, rebuildIndex } from "~/domain/search/rebuild-index.server";
import { db } from "~/platform/db.server";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { makeExpert } from "../../factories/make-expert";

const live = indexName("experts");
const held = async () =>
  (await meilisearch.getRawIndexes({ limit: 1_000 })).results.map(({ uid }) => uid).filter((uid) => uid.startsWith(live));

afterEach(() => vi.restoreAllMocks());
afterAll(() => db.$disconnect());

test("a rebuild that fails leaves nothing of anybody behind", async () => {
  await ensureIndex("expert");
  await makeExpert();
  vi.spyOn(documents, "readDocuments").mockRejectedValueOnce(new Error("the database went away"));
  await expect(rebuildIndex("expert")).rejects.toThrow("the database went away");
  expect(await held()).toEqual([live]);
});

test("what a killed rebuild left behind goes at the worker's next turn, and what a running one fills stays", async () => {
  await meilisearch.createIndex(`${live}_next_dead`, { primaryKey: "id" }).waitTask({ timeout: 0 });
  const read = documents.readDocuments;
  const during: string[][] = [];
  vi.spyOn(documents, "readDocuments").mockImplementationOnce(async (kind, ids) => {
    await dropAbandoned("expert");
    during.push(await held());
    return read(kind, ids);
  });
  await rebuildIndex("expert");
  expect(during).toEqual([[live, expect.stringMatching(`^${live}_next_`)]]);
  await meilisearch.createIndex(`${live}_next_dead`, { primaryKey: "id" }).waitTask({ timeout: 0 });
  await dropAbandoned("expert");
  expect(await held()).toEqual([live]);
});
