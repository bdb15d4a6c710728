import { spawnSync } from "node:child_process";
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { freePort } from "./ports";
import { postgresBinaries, type PostgresBinaries } from "./postgres-binaries";
import { postgresFolder, postgresUser, type RunAs } from "./postgres-home";
import { Problem } from "./problem";
import { markOf, serversOf, stopProcess } from "./processes";
import { secretFile } from "./secret-file";
import { bareEnv, startServer, tail, type ServerProcess } from "./server-process";
import { until } from "./until";

export type Postgres = ServerProcess & { url: string; port: number; stop: () => Promise<void>; folder: string; note: string | null };

const ROLE = "nhipcau";
const DATABASE = "nhipcau";
const READY_WITHIN = 30_000;
const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];
/** Tests trade durability for speed; a crash during a test run loses nothing of value. */
const THROWAWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_wal_size=2GB"];

function majorVersion(postgres: string, user: RunAs, cwd: string): string {
  const { stdout, error, stderr } = spawnSync(postgres, ["--version"], { encoding: "utf8", cwd, ...user });
  const major = /\b(\d+)\.\d+/.exec(stdout ?? "")?.[1];
  if (!major) {
    throw new Problem(
      `The embedded PostgreSQL does not run here (${error?.message ?? stderr.trim()}): set DATABASE_URL, MEILISEARCH_URL and MEILISEARCH_API_KEY to servers of your own.`,
    );
  }
  return major;
}

/** Creates the cluster, after removing one whose creation was interrupted. */
function ensureCluster(programs: PostgresBinaries, folder: string, password: string, user: RunAs): void {
  const made = join(folder, "created");
  const cluster = join(folder, "data");
  if (existsSync(made)) return checkVersion(programs, cluster, user);
  rmSync(cluster, { recursive: true, force: true });
  const passwordFile = join(folder, "initdb-password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const access = ["-U", ROLE, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const args = ["-D", cluster, ...access, "--encoding=UTF8", "--locale=C.UTF-8"];
  const options = { encoding: "utf8", cwd: folder, env: bareEnv(), ...user } as const;
  const { status, stderr, error } = spawnSync(programs.initdb, args, options);
  rmSync(passwordFile, { force: true });
  if (status !== 0) {
    throw new Problem(`PostgreSQL could not make its data folder ${cluster}: ${error?.message ?? stderr.trim()}`);
  }
  writeFileSync(made, `${new Date().toISOString()}\n`);
}

function checkVersion(programs: PostgresBinaries, cluster: string, user: RunAs): void {
  const data = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  const program = majorVersion(programs.postgres, user, cluster);
  if (data === program) return;
  throw new Problem(
    `The data in ${cluster} is of PostgreSQL ${data}, but the installed one is ${program}: move that folder away to begin anew, or bring it over with pg_dump of version ${data} (docs/operations.md).`,
  );
}

/** Stops servers that a killed start left running on this folder, and removes its lock. */
async function stopOrphans(cluster: string): Promise<void> {
  for (const orphan of serversOf("-D", cluster)) await stopProcess(orphan, "SIGINT");
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}

async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Starts the embedded PostgreSQL on a free loopback port, with its data under `dataDir`.
 * @param dataDir an existing folder
 * @param options.throwaway trades durability for speed, for tests
 * @param options.port of a server that ended, whose address is known to others
 */
export async function startPostgres(dataDir: string, options: { throwaway: boolean; port?: number }): Promise<Postgres> {
  const user = postgresUser();
  const { folder, moved } = postgresFolder(dataDir, user);
  const cluster = join(folder, "data");
  const log = join(dataDir, "postgres.log");
  await stopOrphans(cluster);
  const programs = await postgresBinaries(dirname(folder), user);
  const password = secretFile(join(folder, "password"));
  ensureCluster(programs, folder, password, user);

  const launch = async () => {
    const port = options.port ?? (await freePort());
    const settings = [...SETTINGS, ...(options.throwaway ? THROWAWAY : [])].flatMap((setting) => ["-c", setting]);
    const args = ["-D", cluster, "-p", String(port), ...settings];
    const server = startServer(programs.postgres, args, log, { cwd: folder, ...user });
    const address = (name: string) => `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${name}`;
    const outcome = await until(async () => {
      if (server.hasEnded()) return "ended";
      return (await accepts(address("postgres"))) ? "ready" : false;
    }, READY_WITHIN);
    return { server, port, url: address(DATABASE), outcome };
  };

  // The backends of a killed server keep its shared memory for a moment, during which a new server refuses to start.
  const started = await until(
    async () => {
      const attempt = await launch();
      if (attempt.outcome === "ready") return attempt;
      if (attempt.server.child.pid) await stopProcess(markOf(attempt.server.child.pid), "SIGQUIT", 1_000);
      return attempt.outcome === "ended" && /shared memory|could not bind/.test(tail(log, 4)) ? false : attempt;
    },
    10_000,
    200,
  );
  if (started?.outcome !== "ready") throw new Problem(`PostgreSQL did not start; the end of ${log} says:\n${tail(log)}`);

  const mark = markOf(started.server.child.pid ?? 0);
  return {
    ...started.server,
    url: started.url,
    port: started.port,
    folder,
    stop: () => stopProcess(mark, "SIGINT"),
    note: moved ? `PostgreSQL runs as user ${user?.uid} and cannot reach ${dataDir}: its data is in ${folder}` : null,
  };
}
