import { afterAll, beforeAll, expect, test } from "vitest";
import { engineProxy } from "../../setup/engine-proxy";

/** The application is imported after its address of the engine is set. */
const proxy = await engineProxy(process.env.MEILISEARCH_URL ?? "");
process.env.MEILISEARCH_URL = proxy.url;

const { ensureIndex } = await import("~/domain/search/ensure-index.server");
const { rebuildIndex } = await import("~/domain/search/rebuild-index.server");
const { verifyIndex } = await import("~/domain/search/verify-index.server");
const { drainMarks } = await import("~/jobs/drain-marks.server");
const { db } = await import("~/platform/db.server");
const { makeExpert } = await import("../../factories/make-expert");
const { makeInstitution } = await import("../../factories/make-institution");
const { makePosition } = await import("../../factories/make-position");

const KINDS = ["expert", "position"] as const;
const LONGEST_ADDRESS = 4_000;
const UPLOAD_LIMIT = 8_100_000;
const MEGABYTE = 1_000_000;

const drainAll = async () => {
  for (const kind of KINDS) while ((await drainMarks(kind, "w")) > 0);
};
const uploads = () => proxy.seen.filter(({ method, path }) => method === "POST" && path.endsWith("/documents")).map(({ bytes }) => bytes);

beforeAll(async () => {
  for (const kind of KINDS) await ensureIndex(kind);
});
afterAll(async () => {
  await db.$disconnect();
  await proxy.close();
});

test("hundreds of records are verified through a proxy that refuses long addresses", async () => {
  const { id: institutionId } = await makeInstitution();
  for (let count = 0; count < 130; count += 1) {
    await makeExpert();
    await makePosition({ institutionId });
  }
  await drainAll();
  proxy.judge(({ address }) => (address.length > LONGEST_ADDRESS ? { status: 414, body: "" } : null));
  for (const kind of KINDS) expect(await verifyIndex(kind)).toMatchObject({ documents: 130, settingsCurrent: true, differences: [] });
  proxy.judge(null);
});

test("documents with very long texts are sent in several uploads of limited size, by the worker and by a rebuild", async () => {
  const text = (bytes: number) => "hydro ".repeat(bytes / 6);
  for (let count = 0; count < 9; count += 1) await makeExpert({ biographyEn: text(MEGABYTE) });
  const huge = await makeExpert({ biographyEn: text(9 * MEGABYTE) });
  for (const write of [drainAll, () => rebuildIndex("expert")]) {
    proxy.judge(null);
    await write();
    const sizes = uploads();
    expect(sizes.filter((bytes) => bytes > UPLOAD_LIMIT)).toHaveLength(1);
    expect(sizes.filter((bytes) => bytes > MEGABYTE).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...sizes)).toBeLessThan(9.1 * MEGABYTE);
    await drainAll();
    const { documents, differences } = await verifyIndex("expert");
    expect({ documents, differences }).toEqual({ documents: 140, differences: [] });
  }
  expect(await db.searchMark.count({ where: { entityId: huge.id } })).toBe(0);
});
