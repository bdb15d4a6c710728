import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Problem } from "./problem";
import { isRunning, markOf, type ProcessMark } from "./processes";

/** Addresses of the services of a running start. */
export type ServiceEnv = { DATABASE_URL: string; MEILISEARCH_URL: string; MEILISEARCH_API_KEY: string };

/** What a start publishes about itself in `running.json` of the data folder. */
type Running = { owner: ProcessMark; services: ServiceEnv | null };

/** Where the data of the embedded services is, or would be: DATA_DIR, else `.data` of the project. */
export function dataPath(): string {
  return resolve(process.env.DATA_DIR || ".data");
}

/** That folder, made if it is not there. */
export function dataDirectory(): string {
  const folder = dataPath();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(`The data folder ${folder} cannot be made (${code}): set DATA_DIR to a folder you may write in.`);
  }
  return realpathSync(folder);
}

const fileOf = (dataDir: string) => join(dataDir, "running.json");

function readRunning(dataDir: string): Running | null {
  try {
    const state = JSON.parse(readFileSync(fileOf(dataDir), "utf8")) as Running;
    return isRunning(state.owner) ? state : null;
  } catch {
    return null; // no file, or one left incomplete by a kill
  }
}

function write(dataDir: string, state: Running): void {
  const draft = `${fileOf(dataDir)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(state), { mode: 0o600 });
  renameSync(draft, fileOf(dataDir));
}

/** Makes this process the owner of the data folder. The claim of a dead owner is ignored. */
export function claim(dataDir: string): void {
  const other = readRunning(dataDir)?.owner;
  if (other && other.pid !== process.pid) {
    throw new Problem(`The data in ${dataDir} is in use by process ${other.pid}: stop that one first, or set DATA_DIR to another folder.`);
  }
  try {
    write(dataDir, { owner: markOf(process.pid), services: null });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(`The data folder ${dataDir} cannot be written (${code}): set DATA_DIR to a folder you may write in.`);
  }
}

/** Publishes the addresses of this process's services. */
export function announce(dataDir: string, services: ServiceEnv): void {
  write(dataDir, { owner: markOf(process.pid), services });
}

export function withdraw(dataDir: string): void {
  if (existsSync(fileOf(dataDir))) rmSync(fileOf(dataDir), { force: true });
}

/** @returns the services of a start running on this folder, if there is one */
export function runningServices(dataDir: string): ServiceEnv | null {
  return readRunning(dataDir)?.services ?? null;
}
