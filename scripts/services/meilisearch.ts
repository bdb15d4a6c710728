import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { meilisearchBinary } from "./meilisearch-binary";
import { freePort } from "./ports";
import { Problem } from "./problem";
import { markOf, serversOf, stopProcess } from "./processes";
import { secretFile } from "./secret-file";
import { startServer, tail, type ServerProcess } from "./server-process";
import { until } from "./until";

export type Meilisearch = ServerProcess & { url: string; port: number; apiKey: string; stop: () => Promise<void> };

const READY_WITHIN = 30_000;

/** Meilisearch can only read data of its own minor version. */
function checkVersion(program: string, folder: string): void {
  const file = join(folder, "VERSION");
  if (!existsSync(file)) return;
  const data = readFileSync(file, "utf8").trim();
  const installed = /(\d+\.\d+\.\d+)/.exec(spawnSync(program, ["--version"], { encoding: "utf8" }).stdout ?? "")?.[1];
  const minor = (version: string) => version.split(".").slice(0, 2).join(".");
  if (!installed || minor(installed) === minor(data)) return;
  throw new Problem(
    `The index in ${folder} is of Meilisearch ${data}, but the program is ${installed}: remove that folder, start again and run npm run search:reindex; the database holds everything.`,
  );
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/**
 * Starts Meilisearch on a free loopback port, with its index and its master key under `dataDir`.
 * A server left running on that folder by an earlier start is stopped first: two servers on one folder corrupt it.
 * @param port of a server that ended, whose address is known to others
 */
export async function startMeilisearch(dataDir: string, port?: number): Promise<Meilisearch> {
  const folder = join(realpathSync(dataDir), "meilisearch");
  const log = join(dataDir, "meilisearch.log");
  for (const orphan of serversOf("--db-path", folder)) await stopProcess(orphan, "SIGTERM");
  const program = meilisearchBinary(dataDir);
  checkVersion(program, folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const apiKey = secretFile(join(dataDir, "meilisearch-master-key"));
  const ownPort = port ?? (await freePort());
  const url = `http://127.0.0.1:${ownPort}`;
  const places = ["--db-path", folder, "--dump-dir", join(folder, "dumps"), "--snapshot-dir", join(folder, "snapshots")];
  const manner = ["--http-addr", `127.0.0.1:${ownPort}`, "--no-analytics", "--env", "production", "--log-level", "WARN"];
  // The key is passed in the environment: a command line is visible to every user of the machine.
  const server = startServer(program, [...places, ...manner], log, { cwd: folder, env: { MEILI_MASTER_KEY: apiKey } });
  const outcome = await until(
    async () => {
      if (server.hasEnded()) return "ended";
      return (await isHealthy(url)) ? "ready" : false;
    },
    READY_WITHIN,
    20,
  );
  const mark = markOf(server.child.pid ?? 0);
  if (outcome !== "ready") {
    await stopProcess(mark, "SIGTERM");
    throw new Problem(`Meilisearch did not start; the end of ${log} says:\n${tail(log)}`);
  }
  return { ...server, url, port: ownPort, apiKey, stop: () => stopProcess(mark, "SIGTERM") };
}
