import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { program } from "../../scripts/run/programs";
import { type Part, startPart } from "../../scripts/run/supervise";
import { freePort } from "../../scripts/services/ports";
import { cutWire, type Wire } from "../setup/cut-wire";
import { eventually } from "../setup/eventually";
import { ALL_ACTIONS } from "./all-actions";
import { addressOf, ALL_PAGES } from "./all-pages";
import { Client } from "./client";
import { dataAddress } from "./clients";
import { makeWorld, PLACEHOLDERS, type World } from "./world";

/** A server of its own, whose way to the database can be cut, with two connections and little patience. */
const LIMITS = { DATABASE_POOL: "2", DATABASE_WAIT_MS: "1000", DATABASE_LOCK_MS: "15000", DATABASE_STATEMENT_MS: "60000" };
const READERS = ["visitor", "expert", "otherExpert", "owner", "coordinator", "administrator"] as const;

let world: World;
let wire: Wire;
let part: Part;
let site: string;
let folder: string;
let clients: Record<(typeof READERS)[number], Client>;

beforeAll(async () => {
  world = await makeWorld();
  const address = new URL(env().DATABASE_URL);
  wire = await cutWire(address.hostname, Number(address.port));
  address.port = String(wire.port);
  folder = mkdtempSync(join(tmpdir(), "database-away-"));
  const PORT = String(await freePort());
  site = `http://localhost:${PORT}`;
  const own = { ...LIMITS, PORT, APP_URL: site, DATABASE_URL: address.toString(), NODE_ENV: "production" as const, LOG_LEVEL: "warn" };
  part = startPart("The server without a database", program("serve"), { ...process.env, ...own }, openSync(join(folder, "log"), "w"));
  await part.ready;
  const users = READERS.map(async (role) => [role, await Client.of(role === "visitor" ? undefined : world.users[role], site)] as const);
  clients = Object.fromEntries(await Promise.all(users)) as typeof clients;
});
afterAll(async () => {
  await part.stop();
  await wire.close();
  rmSync(folder, { recursive: true });
});

const log = () => readFileSync(join(folder, "log"), "utf8");
const UNAVAILABLE = "Hệ thống đang tạm gián đoạn";
const UNSAVED = "chưa được lưu";

/** What does not need the database may answer; everything else says that it cannot for now and when to come back. */
async function expectServed(response: Response, what: string, page: boolean, method: "GET" | "POST" = "GET"): Promise<number> {
  const { status } = response;
  const body = await response.text();
  expect([200, 202, 204, 302, 303, 400, 404, 405, 503], `${what}: ${status}`).toContain(status);
  if (status === 503) {
    expect(Number(response.headers.get("Retry-After")), what).toBeGreaterThan(0);
    if (page) expect(body.includes("Nhịp Cầu") && body.includes(method === "POST" ? UNSAVED : UNAVAILABLE), what).toBe(true);
  }
  return status;
}

describe("with the database gone", () => {
  beforeAll(() => wire.cut());
  afterAll(() => wire.mend());

  test.each(ALL_PAGES.map((row) => [row.path(PLACEHOLDERS) || "/", row] as const))(
    "%s answers in full or says that it cannot for now",
    async (_, row) => {
      const address = addressOf(row, world, "vi");
      for (const role of ["visitor", "expert", "owner", "coordinator", "administrator"] as const) {
        await expectServed(await clients[role].get(address), `${role} ${address}`, row.kind === "page" && row.bare === undefined);
        if (row.kind === "page") await expectServed(await clients[role].get(dataAddress(address)), `${role} data of ${address}`, false);
      }
    },
  );

  test.each(ALL_ACTIONS.map((row) => [row.path(PLACEHOLDERS), row] as const))(
    "a form sent to %s says that it was not saved",
    async (_, row) => {
      const address = `/vi${row.path(world)}`;
      for (const role of ["visitor", "expert", "owner", "coordinator"] as const) {
        const form = row.form(world);
        // Signing out has no page of its own.
        await expectServed(await clients[role].post(address, { form }), `${role} to ${address}`, !row.route.endsWith("sign-out"), "POST");
        await expectServed(await clients[role].post(dataAddress(address), { form }), `${role} data to ${address}`, false, "POST");
      }
    },
  );

  test("what needs no database is served to visitors and to the signed-in", async () => {
    const open = ["/vi/privacy", "/en/terms", "/vi/accessibility", "/robots.txt", "/healthz", "/favicon.svg"];
    for (const path of open) {
      expect([path, (await clients.visitor.get(path)).status]).toEqual([path, 200]);
      expect([path, (await clients.expert.get(path)).status]).toEqual([path, 200]);
    }
    for (const path of ["/vi/sign-in", "/vi/register", "/vi/register/expert", "/vi/forgot-password"]) {
      expect([path, (await clients.visitor.get(path)).status]).toEqual([path, 200]);
    }
    expect(await (await clients.expert.get("/en/privacy")).text()).toContain("You are still signed in");
    expect(await (await clients.visitor.get("/en/privacy")).text()).not.toContain("You are still signed in");
    expect((await clients.visitor.get("/readyz")).status).toBe(503);
  });

  test("a skill list that cannot be read leaves the form it belongs to alone", async () => {
    const answer = await clients.visitor.get("/vi/positions/skill-counts");
    expect([answer.status, await answer.json()]).toEqual([503, { options: null }]);
  });

  test("the log names what failed and where, and no person", () => {
    const lines = log();
    expect(lines).toContain('"msg":"the database cannot answer"');
    expect(lines).not.toContain('"unexpected error"');
    expect(lines).not.toMatch(/"code":"Error"/);
    expect(world.secrets.filter((secret) => lines.includes(secret))).toEqual([]);
  });
});

describe("with the database back", () => {
  const headline = (text: string) => ({ version: "1", headlineVi: text });
  const save = (text: string, by: "expert" | "otherExpert" = "expert") =>
    clients[by].post("/vi/profile/headline", { form: headline(text) });
  let holder: pg.Client;
  let holderPid: number;
  beforeAll(async () => {
    holder = new pg.Client({ connectionString: env().DATABASE_URL });
    await holder.connect();
    holderPid = (await holder.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows[0]!.pid;
  });
  afterEach(() => holder.query("ROLLBACK"));
  afterAll(() => holder.end());

  async function holdProfiles() {
    await holder.query("BEGIN");
    await holder.query(`SELECT FROM "Expert" WHERE "id" = ANY ($1) FOR UPDATE`, [[world.expertId, world.otherExpertId]]);
  }

  /** How many connections wait for the holder. Asked outside its transaction, which sees the list as it was at its first look. */
  async function blocked(): Promise<number | undefined> {
    const [row] = await db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM pg_stat_activity WHERE ${holderPid}::int = ANY (pg_blocking_pids(pid))`;
    return row?.n;
  }

  test("the same process answers again", async () => {
    await eventually(async () => expect((await clients.expert.get("/vi/profile/headline")).status).toBe(200));
  });

  test("a record that somebody else holds for too long is a 503, and the same form is saved later", async () => {
    await holdProfiles();
    const refused = await save("Kỹ sư vi mạch");
    expect([refused.status, Number(refused.headers.get("Retry-After")) > 0]).toEqual([503, true]);
    expect(await refused.text()).toContain(UNSAVED);
    expect(log()).toContain('"code":"P2010/55P03"');
    await holder.query("ROLLBACK");
    expect((await save("Kỹ sư vi mạch")).status).toBe(302);
    expect(await db.expert.findUnique({ where: { id: world.expertId }, select: { headlineVi: true } })).toEqual({
      headlineVi: "Kỹ sư vi mạch",
    });
  });

  test("when all connections are taken, pages are 503 and those without a database go on", async () => {
    await holdProfiles();
    const waiting = [save("Một"), save("Hai", "otherExpert")];
    await eventually(async () => expect(await blocked()).toBe(2));
    const [page, data, legal] = await Promise.all([
      clients.coordinator.get("/vi/experts"),
      clients.visitor.get(dataAddress("/vi/positions")),
      clients.visitor.get("/vi/terms"),
    ]);
    expect([page.status, data.status, legal.status]).toEqual([503, 503, 200]);
    expect(await page.text()).toContain(UNAVAILABLE);
    await holder.query("ROLLBACK");
    await Promise.all(waiting);
    expect(log()).toContain("database_full");
    await eventually(async () => expect((await clients.coordinator.get("/vi/experts")).status).toBe(200));
  });

  test("a server that is stopped carries out the forms under way, and accepts nothing new", async () => {
    await holdProfiles();
    const saving = clients.expert.post("/vi/profile/headline", { form: { version: "3", headlineVi: "Giữ đến cùng" } });
    await eventually(async () => expect(await blocked()).toBe(1));
    const stopped = part.stop();
    await eventually(() => expect(fetch(`${site}/healthz`)).rejects.toThrow());
    await holder.query("ROLLBACK");
    const answer = await saving;
    expect([answer.status < 500, answer.headers.get("Connection")]).toEqual([true, "close"]);
    await stopped;
  });
});
