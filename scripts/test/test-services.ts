import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../services/embedded";
import { commandLine, processesWithin, stopProcess } from "../services/processes";
import { runningServices, type ServiceEnv } from "../services/running";

/** Name of the variable with the data folder of the services that a test run has started; its tiers find them there. */
export const TEST_DATA_DIR = "NHIPCAU_TEST_DATA_DIR";

const PREFIX = "nhipcau-test-";

export type TestServices = { env: ServiceEnv; dataDir: string; stop: () => Promise<void> };

/** Removes what a killed run has left: its servers and its folder, whose name contains its process id. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const pid = Number(name.slice(PREFIX.length));
    if (!pid || commandLine(pid)) continue;
    const folder = join(tmpdir(), name);
    try {
      await clear(folder);
    } catch {
      // It belongs to another user, whose next run removes it.
    }
  }
}

/** Stops the processes that use the run's folder, such as servers started by a fault test, and deletes the folder. */
async function clear(folder: string): Promise<void> {
  await Promise.all(processesWithin(folder).map((left) => stopProcess(left, "SIGKILL")));
  rmSync(folder, { recursive: true, force: true });
}

/** Folder for files that a test writes; deleted with the test run. */
export function testFolder(name: string): string {
  const folder = join(process.env[TEST_DATA_DIR] ?? tmpdir(), `${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

/** Starts services for this process in a temporary folder that is deleted with them. */
export async function startTestServices(): Promise<TestServices> {
  await sweep();
  const dataDir = join(tmpdir(), `${PREFIX}${process.pid}`);
  // Accessible to others: when started by root, PostgreSQL runs as another user.
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const embedded = await startEmbedded(dataDir, { throwaway: true });
  const stop = async () => {
    await embedded.stop();
    rmSync(embedded.postgresFolder, { recursive: true, force: true });
    await clear(dataDir);
  };
  return { env: embedded.env, dataDir, stop };
}

/** The services of the current test run, else new ones. */
export async function joinTestServices(): Promise<TestServices> {
  const dataDir = process.env[TEST_DATA_DIR];
  const running = dataDir ? runningServices(dataDir) : null;
  if (dataDir && running) return { env: running, dataDir, stop: () => Promise.resolve() };
  return startTestServices();
}
