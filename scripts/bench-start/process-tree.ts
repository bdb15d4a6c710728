import { readdirSync, readFileSync } from "node:fs";
import { Problem } from "../services/problem";

/** Linux counts processor time in hundredths of a second. */
const TICKS_A_SECOND = 100;

/** A process in a process tree: its command, its current resident memory, and its CPU time including that of ended children. */
export type ProcessFigures = { pid: number; command: string; megabytes: number; processorSeconds: number };

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return ""; // the process has exited since it was listed
  }
}

/** The fields of /proc/PID/stat after the command's name, which may contain any character. */
const stat = (pid: number) =>
  read(pid, "stat")
    .replace(/^.*\) /s, "")
    .split(" ");

/** A process and all its descendants, as listed in /proc. */
export function processTree(root: number): ProcessFigures[] {
  if (process.platform !== "linux") throw new Problem("Memory and processor time are read from /proc: this runs on Linux only.");
  const all = readdirSync("/proc").map(Number).filter(Boolean);
  const parents = new Map(all.map((pid) => [pid, Number(stat(pid)[1])]));
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  return all.filter(isBelow).map((pid) => {
    const ticks = stat(pid).slice(11, 15).map(Number);
    return {
      pid,
      command: read(pid, "cmdline").split("\0").join(" ").trim(),
      megabytes: Number(/^VmRSS:\s+(\d+)/m.exec(read(pid, "status"))?.[1] ?? 0) / 1_024,
      processorSeconds: ticks.reduce((sum, one) => sum + one, 0) / TICKS_A_SECOND,
    };
  });
}
