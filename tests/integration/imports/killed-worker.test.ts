import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test } from "vitest";
import { advanceImports } from "~/domain/imports/advance-imports.server";
import { getImport } from "~/domain/imports/get-import.server";
import { requestRun, requestUndo, saveMapping } from "~/domain/imports/move-import.server";
import { startImport } from "~/domain/imports/start-import.server";
import { db } from "~/platform/db.server";
import { ROOT, typescript } from "../../../scripts/run/command";
import { actorOf } from "../../factories/actor-of";
import { makeUser } from "../../factories/make-user";
import { eventually } from "../../setup/eventually";

const ROWS = 1_000;

/** A worker as in production: blocked at a row in the middle of its work, and killed there. */
async function killAtTheMiddle(batchId: string): Promise<void> {
  const holder = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await holder.connect();
  await holder.query("BEGIN");
  await holder.query(`SELECT FROM "ImportRow" WHERE "batchId" = $1 AND "number" = (SELECT max("number") / 2 FROM "ImportRow") FOR UPDATE`, [
    batchId,
  ]);
  const child = spawn(process.execPath, typescript("scripts/worker.ts"), {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    const [{ pid } = {}] = (await holder.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows;
    await eventually(async () => expect(await waitingFor(pid)).toBe(1));
  } finally {
    child.kill("SIGKILL");
    await ended;
    await holder.end();
  }
  // Simulates the minute after which the dead worker's lease has expired.
  await db.$executeRaw`UPDATE "ImportBatch" SET "claimedUntil" = now() - interval '1 second' WHERE "claimedBy" IS NOT NULL`;
}

/** How many wait for this connection; a busy worker's jobs also wait for each other for a moment. */
async function waitingFor(pid: number | undefined): Promise<number | undefined> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND ${pid} = ANY(pg_blocking_pids(pid))`;
  return row?.n;
}

test("a worker that is killed in the middle of an import, and of taking it back, leaves each row done once or not at all", async () => {
  const tag = randomUUID().slice(0, 8);
  const coordinator = await actorOf((await makeUser({ roles: ["coordinator"] })).id);
  const rows = Array.from({ length: ROWS }, (_, index) => `Nguyễn Thị Số ${index},so${index}-${tag}@example.test`);
  const bytes = new TextEncoder().encode(`Họ tên,Email\n${rows.join("\n")}`);
  const started = await startImport(coordinator, {
    creationKey: randomUUID(),
    kind: "experts",
    institutionId: null,
    source: "Hội viên",
    fileName: "ds.csv",
    bytes,
  });
  if (!started.ok) throw new Error(started.code);
  const { id } = started;
  const { mapping, version } = await db.importBatch.findUniqueOrThrow({ where: { id }, select: { mapping: true, version: true } });
  await saveMapping(coordinator, {
    id,
    version,
    mapping: { columns: (mapping as { columns: (string | null)[] }).columns, mailLocale: "guess" },
  });
  await advanceImports("here");

  const people = () => db.importedPerson.count({ where: { batchId: id } });
  expect(await requestRun(coordinator, { id, version: (await getImport(coordinator, id)).progress.version })).toEqual({ ok: true });
  await killAtTheMiddle(id);
  // In one statement: the server may still be finishing the dead worker's last statement.
  const [part] = await db.$queryRaw<{ people: number; rows: number }[]>`
    SELECT (SELECT count(*)::int FROM "ImportedPerson" WHERE "batchId" = ${id}::uuid) AS people,
           (SELECT count(*)::int FROM "ImportRow" WHERE "batchId" = ${id}::uuid AND "outcome" = 'created') AS rows`;
  expect(part?.people).toBe(part?.rows);
  expect(part?.people).toBeLessThan(ROWS);
  expect(part?.people).toBeGreaterThan(0);

  await advanceImports("here");
  expect((await getImport(coordinator, id)).progress).toMatchObject({ state: "done", done: ROWS });
  expect(await people()).toBe(ROWS);
  expect(await db.notification.count({ where: { kind: "import_done", subjectId: id } })).toBe(1);

  expect(await requestUndo(coordinator, { id, version: (await getImport(coordinator, id)).progress.version })).toEqual({ ok: true });
  await killAtTheMiddle(id);
  expect(await people()).toBeLessThan(ROWS);
  expect(await people()).toBeGreaterThan(0);
  await advanceImports("here");
  expect([await people(), (await getImport(coordinator, id)).progress.state]).toEqual([0, "undone"]);
});
