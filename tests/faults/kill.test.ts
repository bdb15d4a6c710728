import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRunning } from "../../scripts/services/processes";
import { eventually } from "../setup/eventually";
import { listensOnLoopbackOnly } from "../setup/listening";
import { Instance, runToEnd } from "./instance";

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function indexes(url: string, key: string): Promise<number> {
  const response = await fetch(`${url}/indexes`, { headers: { Authorization: `Bearer ${key}` } });
  return ((await response.json()) as { total: number }).total;
}

describe("embedded services on a data folder", () => {
  const instance = new Instance("kill");

  let addresses: string[];
  let env: Awaited<ReturnType<Instance["start"]>>;
  beforeAll(async () => {
    env = await instance.start();
    addresses = [env.DATABASE_URL, env.MEILISEARCH_URL];
    await query(env.DATABASE_URL, "CREATE TABLE kept AS SELECT 42 AS answer");
    await fetch(`${env.MEILISEARCH_URL}/indexes`, {
      method: "POST",
      headers: { Authorization: `Bearer ${env.MEILISEARCH_API_KEY}`, "Content-Type": "application/json" },
      body: JSON.stringify({ uid: "kept" }),
    });
    await eventually(async () => expect(await indexes(env.MEILISEARCH_URL, env.MEILISEARCH_API_KEY)).toBe(1));
  });
  afterAll(() => instance.remove());

  async function expectWholeAgain() {
    env = await instance.start();
    expect(await query(env.DATABASE_URL, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    expect(await indexes(env.MEILISEARCH_URL, env.MEILISEARCH_API_KEY)).toBe(1);
    expect(instance.postgres()).toHaveLength(1);
    expect(instance.meilisearch()).toHaveLength(1);
  }

  it("listen on this machine alone", () => {
    expect(addresses.map((url) => listensOnLoopbackOnly(Number(new URL(url).port)))).toEqual([true, true]);
  });

  it("refuses a second owner with a sentence, and leaves the first alone", () => {
    const { status, output } = runToEnd("tests/faults/hold-services.ts", { DATA_DIR: instance.dataDir });
    expect(status).toBe(1);
    expect(output).toContain(`is in use by process ${instance.holderPid()}: stop that one first`);
    expect(output).not.toMatch(/^\s+at /m);
    expect(instance.postgres()).toHaveLength(1);
  });

  it("comes back with its data after kill -9 of the process that holds it, which leaves both servers as orphans", async () => {
    const orphans = [...instance.postgres(), ...instance.meilisearch()];
    process.kill(instance.holderPid(), "SIGKILL");
    expect(orphans).toHaveLength(2);
    await expectWholeAgain();
    expect(orphans.filter(isRunning)).toEqual([]);
  });

  it.each(["postgres", "meilisearch"] as const)("starts %s again after kill -9, at its address and with its data", async (part) => {
    const other = part === "postgres" ? instance.meilisearch() : instance.postgres();
    const [killed] = instance[part]();
    process.kill(killed!.pid, "SIGKILL");
    await eventually(async () => {
      expect(await query(env.DATABASE_URL, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
      expect(await indexes(env.MEILISEARCH_URL, env.MEILISEARCH_API_KEY)).toBe(1);
    });
    expect(instance[part]()).toHaveLength(1);
    expect(isRunning(killed!)).toBe(false);
    expect(other.every(isRunning)).toBe(true);
    expect(instance.said()).toContain(
      `${part === "postgres" ? "PostgreSQL" : "Meilisearch"} ended by itself; starting it again (1 of at most`,
    );
  });

  it("comes back with its data after kill -9 of everything at once", async () => {
    const pids = [instance.holderPid(), ...[...instance.postgres(), ...instance.meilisearch()].map(({ pid }) => pid)];
    for (const pid of pids) process.kill(pid, "SIGKILL");
    await expectWholeAgain();
  });

  it("stops everything by itself on SIGTERM", async () => {
    expect(await instance.end()).toBe(0);
    expect([...instance.postgres(), ...instance.meilisearch()]).toEqual([]);
  });

  it("signals no stranger that has the process id of an old claim", async () => {
    writeFileSync(
      join(instance.dataDir, "running.json"),
      JSON.stringify({ owner: { pid: process.pid, command: "something else" }, services: null }),
    );
    await expectWholeAgain();
    await instance.stop();
  });

  it("refuses data of another major version with the remedy", () => {
    writeFileSync(join(instance.dataDir, "postgres/data/PG_VERSION"), "11\n");
    const postgres = runToEnd("tests/faults/hold-services.ts", { DATA_DIR: instance.dataDir });
    expect(postgres).toMatchObject({
      status: 1,
      output: expect.stringContaining("is of PostgreSQL 11, but the installed one is 18: move that folder away"),
    });
    writeFileSync(join(instance.dataDir, "postgres/data/PG_VERSION"), "18\n");
    writeFileSync(join(instance.dataDir, "meilisearch/VERSION"), "1.3.0");
    const meilisearch = runToEnd("tests/faults/hold-services.ts", { DATA_DIR: instance.dataDir });
    expect(meilisearch).toMatchObject({ status: 1, output: expect.stringContaining("is of Meilisearch 1.3.0") });
    expect([...instance.postgres(), ...instance.meilisearch()]).toEqual([]);
  });
});
