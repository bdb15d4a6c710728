import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { databaseFailure } from "~/platform/database-failure.server";
import { db, limitToPages } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { errorFields } from "~/platform/log.server";
import { makeUser } from "../../factories/make-user";
import { databaseUrl, inCluster } from "../../setup/database";
import { eventually } from "../../setup/eventually";
import { silentServer } from "../../setup/silent-server";

/** What happens to each kind of failure, on clients of its own: as Prisma's adapter gives them, not as its documentation says. */
const { PrismaClient } = await import("~/platform/prisma/client");
const { queueingPg } = await import("~/platform/transaction-queue");
const clients: InstanceType<typeof PrismaClient>[] = [];
function client(limits: pg.PoolConfig = {}, transactionOptions = { maxWait: 60_000, timeout: 60_000 }) {
  const made = new PrismaClient({
    adapter: queueingPg(() => ({ connectionString: env().DATABASE_URL, max: 2, connectionTimeoutMillis: 60_000, ...limits })),
    transactionOptions,
  });
  clients.push(made);
  return made;
}
afterAll(async () => {
  for (const one of clients) await one.$disconnect();
  await db.$disconnect();
});

/** How the failure is understood, and under which code it is logged. */
async function failureOf(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return [databaseFailure(error), errorFields(error).code];
}

describe("a database that cannot be reached", () => {
  test.each([
    ["refused", () => "postgresql://nobody@127.0.0.1:1/none", "P1001"],
    ["unknown host", () => "postgresql://nobody@nowhere.invalid:5432/none", "P1001"],
    ["no such database", () => databaseUrl(env().DATABASE_URL, "no_such_database"), "P1003/3D000"],
    ["wrong password", () => env().DATABASE_URL.replace(/:[^:@/]+@/, ":wrong@"), "P1000/28P01"],
  ])("%s", async (_, address, code) => {
    const away = client({ connectionString: address() });
    expect(await failureOf(away.user.findFirst({ select: { id: true } }))).toEqual(["database_unreachable", code]);
    expect((await failureOf(away.$queryRaw`SELECT 1`))[0]).toBe("database_unreachable");
    expect((await failureOf(away.$transaction(async (tx) => tx.$queryRaw`SELECT 1`)))[0]).toBe("database_unreachable");
  });

  test("one that accepts connections and says nothing", async () => {
    const silent = await silentServer();
    const address = silent.url.replace("http://", "postgresql://nobody@");
    const away = client({ connectionString: `${address}/none`, connectionTimeoutMillis: 50 });
    expect((await failureOf(away.$queryRaw`SELECT 1`))[0]).toBe("database_unreachable");
    await silent.close();
  });

  test("one that is shut down during a query or between two of a transaction", async () => {
    const away = client();
    const end = (query: string) =>
      db.$executeRawUnsafe(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE $1 AND pid <> pg_backend_pid()`, query);
    const asked = failureOf(away.$queryRaw`SELECT pg_sleep(600)::text AS during`);
    await eventually(async () => expect(await end("SELECT pg_sleep%during%")).toBe(1));
    expect(await asked).toEqual(["database_unreachable", "P2010/57P01"]);
    const between = failureOf(
      away.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 AS between`;
        await eventually(async () => expect(await end("SELECT 1 AS between%")).toBe(1));
        return tx.user.findFirst({ select: { id: true } });
      }),
    );
    expect((await between)[0]).toBe("database_unreachable");
  });

  test("one that has no connection left", async () => {
    await inCluster(
      env().DATABASE_URL,
      "DROP ROLE IF EXISTS nobody_more",
      "CREATE ROLE nobody_more LOGIN PASSWORD 'few' CONNECTION LIMIT 0",
    );
    const address = new URL(env().DATABASE_URL);
    [address.username, address.password] = ["nobody_more", "few"];
    expect(await failureOf(client({ connectionString: address.toString() }).$queryRaw`SELECT 1`)).toEqual(["database_full", "P2010/53300"]);
    await inCluster(env().DATABASE_URL, "DROP ROLE nobody_more");
  });
});

describe("a database that is busy", () => {
  let holder: pg.Client;
  beforeAll(async () => {
    await makeUser();
    holder = new pg.Client({ connectionString: env().DATABASE_URL });
    await holder.connect();
  });
  afterEach(() => holder.query("ROLLBACK"));
  afterAll(() => holder.end());
  const hold = async () => {
    await holder.query("BEGIN");
    await holder.query('LOCK TABLE "User"');
  };

  test("a lock that is not free in time", async () => {
    await hold();
    const impatient = client({ lock_timeout: 20 });
    expect(await failureOf(impatient.user.findFirst({ select: { id: true } }))).toEqual(["database_locked", "P2039/55P03"]);
    expect(await failureOf(impatient.$queryRaw`SELECT 1 FROM "User"`)).toEqual(["database_locked", "P2010/55P03"]);
    expect((await failureOf(impatient.$transaction(async (tx) => tx.user.count())))[0]).toBe("database_locked");
  });

  test("a statement that takes too long", async () => {
    const impatient = client({ statement_timeout: 20 });
    expect(await failureOf(impatient.$queryRaw`SELECT pg_sleep(600)::text`)).toEqual(["database_slow", "P2010/57014"]);
    await hold();
    expect(await failureOf(impatient.user.findFirst({ select: { id: true } }))).toEqual(["database_slow", "P2039/57014"]);
  });

  test("one that answers nothing any more, in the middle of a query", async () => {
    await hold();
    expect(await failureOf(client({ query_timeout: 20 }).user.count())).toEqual(["database_slow", "database_slow"]);
  });

  test("a transaction that is left idle, and one that takes too long", async () => {
    const idle = client({ idle_in_transaction_session_timeout: 20 });
    const left = idle.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 AS idle`;
      await eventually(async () =>
        expect(await db.$queryRaw`SELECT 1 FROM pg_stat_activity WHERE query = 'SELECT 1 AS idle' AND state LIKE 'idle in%'`).toEqual([]),
      );
      return tx.user.count();
    });
    // By the time of the next query, the driver has either read why the connection was closed or only that it was.
    expect(["database_slow", "database_unreachable"]).toContain((await failureOf(left))[0]);
    const late = client({}, { maxWait: 60_000, timeout: 1 }).$transaction(async (tx) => {
      await tx.$queryRaw`SELECT pg_sleep(0.05)::text`;
      return tx.user.count();
    });
    expect(await failureOf(late)).toEqual(["database_slow", "P2028"]);
  });

  test("all connections of the pool in use", async () => {
    await hold();
    const taken = client({ max: 1, connectionTimeoutMillis: 5_000 }, { maxWait: 5_000, timeout: 60_000 });
    const waiting = taken.user.count().then((count) => count);
    // Asked outside the holder's transaction, which sees the list of connections as it was at its first look.
    const waiters = () => db.$queryRaw`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await eventually(async () => expect(await waiters()).toHaveLength(1));
    expect(await failureOf(taken.$queryRaw`SELECT 1`)).toEqual(["database_full", "database_full"]);
    expect(await failureOf(taken.$transaction(async (tx) => tx.$queryRaw`SELECT 1`))).toEqual(["database_full", "P2028"]);
    await holder.query("ROLLBACK");
    await waiting;
  });

  test("two transactions that wait for each other", async () => {
    const [one, two] = [await makeUser(), await makeUser()];
    const meet = [0, 1].map(() => {
      let open: () => void = () => undefined;
      return { reached: new Promise<void>((resolve) => (open = resolve)), open: () => open() };
    });
    const both = client();
    const crossing = (first: string, second: string, at: 0 | 1) =>
      failureOf(
        both.$transaction(async (tx) => {
          await tx.$executeRaw`UPDATE "User" SET "displayName" = 'A' WHERE "id" = ${first}::uuid`;
          meet[at]?.open();
          await Promise.all(meet.map((point) => point.reached));
          await tx.$executeRaw`UPDATE "User" SET "displayName" = 'A' WHERE "id" = ${second}::uuid`;
        }),
      );
    const outcomes = await Promise.all([crossing(one.id, two.id, 0), crossing(two.id, one.id, 1)]);
    expect(outcomes.filter(([failure]) => failure === "database_conflict")).toHaveLength(1);
  });
});

test("errors of the program are none of the database's", async () => {
  const whole = client();
  expect((await failureOf(whole.$queryRaw`SELECT no_such_column`))[0]).toBeNull();
  expect((await failureOf(whole.user.findUniqueOrThrow({ where: { id: "00000000-0000-7000-8000-000000000000" } })))[0]).toBeNull();
  expect((await failureOf(Promise.reject(new TypeError("fetch failed"))))[0]).toBeNull();
});

test("pages get the limits of pages, and everything else those of work", async () => {
  const limits = () => db.$queryRaw<{ name: string; setting: string }[]>`
    SELECT name, setting FROM pg_settings WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') ORDER BY name`;
  const settings = (rows: { setting: string }[]) => rows.map((row) => Number(row.setting));
  expect(settings(await limits())).toEqual([300_000, env().DATABASE_WORK_LOCK_MS, env().DATABASE_WORK_STATEMENT_MS]);
  await db.$disconnect();
  limitToPages();
  expect(settings(await limits())).toEqual([30_000, env().DATABASE_LOCK_MS, env().DATABASE_STATEMENT_MS]);
});
