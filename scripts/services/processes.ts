import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Problem } from "./problem";
import { until } from "./until";

/** A process and its command line: the pair distinguishes it from a later process with the same id. */
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
 * Processes whose command line contains a server's folder after the server's option for it. Found in this way rather than by a
 * pid file: a kill -9 leaves such a file stale or missing, and its id may by then belong to somebody else's process.
 * @param option e.g. `-D` or `--db-path`
 */
export function serversOf(option: string, folder: string): ProcessMark[] {
  const wanted = `${option} ${folder} `;
  const found = allPids()
    .map(markOf)
    .filter((mark) => `${mark.command} `.includes(wanted) && mark.pid !== process.pid);
  // A server's child has the server's command line until it sets its own: it is not a second server.
  return found.filter((mark) => !found.some((other) => other.pid === parentOf(mark.pid)));
}

function parentOf(pid: number): number | null {
  if (process.platform !== "linux") return Number(spawnSync("ps", ["-p", String(pid), "-o", "ppid="], { encoding: "utf8" }).stdout) || null;
  try {
    // The command's name, in parentheses, may contain any character; after it come the state and the parent.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return Number(parent) || null;
  } catch {
    return null;
  }
}

/** Other processes whose command line contains a path inside a folder. */
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

/** Sends a process the given signal, and kills it if it has not exited after `patience` milliseconds. */
export async function stopProcess(mark: ProcessMark, gentle: NodeJS.Signals, patience = 8_000): Promise<void> {
  signal(mark, gentle);
  if (await until(() => !isRunning(mark), patience, 20)) return;
  signal(mark, "SIGKILL");
  await until(() => !isRunning(mark), 2_000, 20);
}
