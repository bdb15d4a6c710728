import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../services/embedded";
import { commandLine, serversOf, stopProcess } from "../services/processes";
import { runningServices, type ServiceEnv } from "../services/running";

/** Names the data folder of services that a test run has started; its tiers find them there. */
export const TEST_DATA_DIR = "NHIPCAU_TEST_DATA_DIR";

const PREFIX = "nhipcau-test-";

export type TestServices = { env: ServiceEnv; dataDir: string; stop: () => Promise<void> };

/** Clears away what a killed run has left: its servers and its folder, which carries its process id. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length));
    if (!pid || commandLine(pid)) continue;
    const folder = join(tmpdir(), name);
    for (const server of serversOf("-D", join(folder, "postgres/data"))) await stopProcess(server, "SIGQUIT", 1_000);
    for (const server of serversOf("--db-path", join(folder, "meilisearch"))) await stopProcess(server, "SIGKILL", 1_000);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // It belongs to another user, who clears it away at the next run.
    }
  }
}

/** Starts services of this process's own in a temporary folder that goes with them. */
export async function startTestServices(): Promise<TestServices> {
  await sweep();
  const dataDir = join(tmpdir(), `${PREFIX}${process.pid}`);
  // Open to others' passage: as root, PostgreSQL runs as somebody else.
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const embedded = await startEmbedded(dataDir, { throwaway: true });
  const stop = async () => {
    await embedded.stop();
    for (const folder of [dataDir, embedded.postgresFolder]) rmSync(folder, { recursive: true, force: true });
  };
  return { env: embedded.env, dataDir, stop };
}

/** The services of the test run that this process belongs to, else ones of its own. */
export async function joinTestServices(): Promise<TestServices> {
  const dataDir = process.env[TEST_DATA_DIR];
  const running = dataDir ? runningServices(dataDir) : null;
  if (dataDir && running) return { env: running, dataDir, stop: () => Promise.resolve() };
  return startTestServices();
}
