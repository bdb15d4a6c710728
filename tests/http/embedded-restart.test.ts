import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program } from "../../scripts/run/programs";
import { ROOT } from "../../scripts/run/command";
import { freePort } from "../../scripts/services/ports";
import { isRunning, markOf, serversOf, stopProcess, type ProcessMark } from "../../scripts/services/processes";
import { runningServices, type ServiceEnv } from "../../scripts/services/running";
import { testFolder } from "../../scripts/test/test-services";
import { eventually } from "../setup/eventually";

/** The whole product as `npm start` runs it, on a data folder of its own, whose parts are killed one by one. */
let start: ChildProcess;
let site: string;
let said = "";
let services: ServiceEnv;
let database: pg.Client;
const dataDir = testFolder("embedded-restart");

beforeAll(async () => {
  const { PATH, HOME } = process.env;
  const PORT = String(await freePort());
  site = `http://127.0.0.1:${PORT}`;
  const env = { NODE_ENV: "production" as const, PATH, HOME, PORT, DATA_DIR: dataDir, LOG_LEVEL: "silent" };
  start = spawn(process.execPath, [join(ROOT, "scripts/launch.js")], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [start.stdout, start.stderr]) stream?.on("data", (part: Buffer) => (said += part.toString()));
  await eventually(() => {
    if (start.exitCode !== null) throw new Error(said);
    expect(said).toContain("is ready after");
  });
  services = runningServices(dataDir)!;
  // The start does not wait until the index is filled.
  await eventually(async () =>
    expect(await (await fetch(`${site}/readyz`)).json()).toMatchObject({ status: "ready", worker: { waiting: 0 } }),
  );
});
afterAll(async () => {
  await database?.end().catch(() => undefined);
  await stopProcess(markOf(start.pid ?? 0), "SIGTERM", 60_000);
});

const engine = () => serversOf("--db-path", join(dataDir, "meilisearch"));
const postgres = () => serversOf("-D", join(dataDir, "postgres/data"));
/** The children of the start that run a program. */
function part(name: "serve" | "worker"): ProcessMark[] {
  const children = readFileSync(`/proc/${start.pid}/task/${start.pid}/children`, "utf8").trim().split(" ");
  return children.map((pid) => markOf(Number(pid))).filter(({ command }) => command.endsWith(program(name)[0]!));
}

async function status(path: string): Promise<number> {
  return (await fetch(site + path)).status;
}

async function connected(): Promise<pg.Client> {
  database = new pg.Client({ connectionString: services.DATABASE_URL });
  database.on("error", () => undefined);
  await database.connect();
  return database;
}

/** Renames a published position as an editor would, and leaves its mark. */
async function rename(word: string): Promise<void> {
  const client = await connected();
  const { rows } = await client.query<{ id: string }>(
    `UPDATE "Position" SET "titleVi" = $1, "updatedAt" = now() WHERE "id" = (SELECT "id" FROM "Position" WHERE "status" = 'published' ORDER BY "id" LIMIT 1) RETURNING "id"`,
    [`Vị trí ${word}`],
  );
  await client.query(
    `INSERT INTO "SearchMark" ("kind", "entityId") VALUES ('position', $1)
     ON CONFLICT ("kind", "entityId") DO UPDATE SET "version" = "SearchMark"."version" + 1, "markedAt" = now(), "notBefore" = now()`,
    [rows[0]?.id],
  );
  await client.end();
}

async function found(word: string): Promise<number> {
  const response = await fetch(`${services.MEILISEARCH_URL}/indexes/nhipcau_positions/search`, {
    method: "POST",
    headers: { Authorization: `Bearer ${services.MEILISEARCH_API_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ q: `"${word}"` }),
  });
  return ((await response.json()) as { hits: unknown[] }).hits.length;
}

test("kill -9 of the engine: every page is answered meanwhile, and an edit is searchable afterwards", async () => {
  const [killed] = engine();
  process.kill(killed!.pid, "SIGKILL");
  await rename("Zyqxfault");
  const answers = new Set<number>();
  await eventually(async () => {
    answers.add(await status("/vi/positions?q=ban+dan"));
    expect(await found("Zyqxfault")).toBe(1);
  });
  expect([...answers]).toEqual([200]);
  expect(engine()).toHaveLength(1);
  expect(isRunning(killed!)).toBe(false);
  expect(said).toMatch(/Meilisearch ended by itself; starting it again[^]*Meilisearch runs again\./);
});

test("kill -9 of the database: pages say that they cannot for now, and answer again by themselves", async () => {
  for (const server of postgres()) process.kill(server.pid, "SIGKILL");
  const answers = new Set<number>();
  await eventually(async () => {
    answers.add(await status("/vi/positions"));
    expect(said).toContain("PostgreSQL runs again.");
    expect(await status("/vi/positions")).toBe(200);
  });
  expect([...answers].filter((code) => code !== 200 && code !== 503)).toEqual([]);
  expect(postgres()).toHaveLength(1);
});

test.each(["worker", "serve"] as const)("kill -9 of the %s process starts a new one", async (name) => {
  const [killed] = part(name);
  process.kill(killed!.pid, "SIGKILL");
  await rename(`Zyqx${name}`);
  await eventually(async () => {
    expect(part(name).map(({ pid }) => pid)).not.toEqual([killed!.pid]);
    expect(part(name)).toHaveLength(1);
    expect(await status("/vi/positions")).toBe(200);
    expect(await found(`Zyqx${name}`)).toBe(1);
  });
});

test("a stop after all that ends everything", async () => {
  const all = [...engine(), ...postgres(), ...part("serve"), ...part("worker")];
  expect(all).toHaveLength(4);
  const ended = new Promise((resolve) => start.once("exit", resolve));
  start.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(all.filter(isRunning)).toEqual([]);
});
