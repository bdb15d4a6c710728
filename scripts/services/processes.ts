import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Problem } from "./problem";
import { until } from "./until";

/** A process and the command line it was seen with: the pair tells it from a later process with the same id. */
export type ProcessMark = { pid: number; command: string };

/** @returns the arguments of a living process, joined by spaces, or null when it is gone or a zombie */
export function commandLine(pid: number): string | null {
  if (process.platform !== "linux") {
    return spawnSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" }).stdout?.trim() || null;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ").trim() || null;
  } catch {
    return null;
  }
}

export function markOf(pid: number): ProcessMark {
  return { pid, command: commandLine(pid) ?? "" };
}

export function isRunning(mark: ProcessMark): boolean {
  return mark.command !== "" && commandLine(mark.pid) === mark.command;
}

function allPids(): number[] {
  const names =
    process.platform === "linux"
      ? readdirSync("/proc")
      : (spawnSync("ps", ["-axo", "pid="], { encoding: "utf8" }).stdout ?? "").split("\n");
  return names.map(Number).filter((pid) => pid > 0);
}

/**
 * Processes whose command line names a server's folder, behind the option that server takes it by.
 * Found this way rather than by a pid file: a kill -9 leaves such a file stale or missing, and its number may by then
 * belong to somebody else's process.
 * @param option e.g. `-D` or `--db-path`
 */
export function serversOf(option: string, folder: string): ProcessMark[] {
  const wanted = `${option} ${folder} `;
  const found = allPids()
    .map(markOf)
    .filter((mark) => `${mark.command} `.includes(wanted) && mark.pid !== process.pid);
  // A server's child carries the server's command line until it has set its own: it is no second server.
  return found.filter((mark) => !found.some((other) => other.pid === parentOf(mark.pid)));
}

function parentOf(pid: number): number | null {
  if (process.platform !== "linux") return Number(spawnSync("ps", ["-p", String(pid), "-o", "ppid="], { encoding: "utf8" }).stdout) || null;
  try {
    // The command's name, in parentheses, may hold anything; what follows it is the state and the parent.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return Number(parent) || null;
  } catch {
    return null;
  }
}

/** Other processes whose command line names something inside a folder. */
export function processesWithin(folder: string): ProcessMark[] {
  return allPids()
    .map(markOf)
    .filter((mark) => mark.command.includes(`${folder}/`) && mark.pid !== process.pid);
}

function signal(mark: ProcessMark, name: NodeJS.Signals): void {
  if (!isRunning(mark)) return;
  try {
    process.kill(mark.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return;
    throw new Problem(`Process ${mark.pid} of an earlier start belongs to another user: stop it as that user, or use another DATA_DIR.`);
  }
}

/** Asks a process to stop with the signal given, and kills it when it has not after `patience` milliseconds. */
export async function stopProcess(mark: ProcessMark, gentle: NodeJS.Signals, patience = 8_000): Promise<void> {
  signal(mark, gentle);
  if (await until(() => !isRunning(mark), patience, 20)) return;
  signal(mark, "SIGKILL");
  await until(() => !isRunning(mark), 2_000, 20);
}
