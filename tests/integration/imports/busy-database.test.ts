import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, expect, test } from "vitest";

// Set before the application is imported, since settings are read once: a lock that the test holds is given up soon.
process.env.DATABASE_WORK_LOCK_MS = "300";
const { advanceImports } = await import("~/domain/imports/advance-imports.server");
const { getImport } = await import("~/domain/imports/get-import.server");
const { requestRun, saveMapping } = await import("~/domain/imports/move-import.server");
const { startImport } = await import("~/domain/imports/start-import.server");
const { db } = await import("~/platform/db.server");
const { actorOf } = await import("../../factories/actor-of");
const { makeUser } = await import("../../factories/make-user");

afterAll(() => db.$disconnect());

test("no row of an import fails because the database could not answer: the import goes on when it can", async () => {
  const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  const bytes = new TextEncoder().encode("Họ tên,Email\nNguyễn Thị Một,mot@example.test\nNguyễn Thị Hai,hai@example.test");
  const file = { kind: "experts" as const, institutionId: null, source: "Hội viên", fileName: "ds.csv", bytes };
  const started = await startImport(coordinator, { creationKey: randomUUID(), ...file });
  if (!started.ok) throw new Error(started.code);
  const { id } = started;
  const { mapping, version } = await db.importBatch.findUniqueOrThrow({ where: { id }, select: { mapping: true, version: true } });
  const { columns } = mapping as { columns: (string | null)[] };
  await saveMapping(coordinator, { id, version, mapping: { columns, mailLocale: "guess" } });
  await advanceImports("here");
  expect(await requestRun(coordinator, { id, version: (await getImport(coordinator, id)).progress.version })).toEqual({ ok: true });

  const holder = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await holder.connect();
  await holder.query("BEGIN");
  await holder.query('LOCK TABLE "ImportedPerson" IN EXCLUSIVE MODE');
  await advanceImports("here");
  expect(await db.importRow.count({ where: { batchId: id, outcome: "failed" } })).toBe(0);
  const held = await db.importBatch.findUniqueOrThrow({ where: { id }, select: { state: true, lastError: true } });
  expect(held).toEqual({ state: "running", lastError: expect.stringMatching(/\/55P03$/) as string });
  await holder.end();

  await db.$executeRaw`UPDATE "ImportBatch" SET "claimedUntil" = now() - interval '1 second'`;
  await advanceImports("here");
  expect(await db.importRow.count({ where: { batchId: id, outcome: "created" } })).toBe(2);
});
