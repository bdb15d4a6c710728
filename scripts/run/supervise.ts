import { spawn, type ChildProcess } from "node:child_process";
import { Problem } from "../services/problem";
import { keepRunning, type Kept } from "../services/keep-running";
import { markOf, stopProcess } from "../services/processes";
import { ROOT } from "./command";

/** One of the application's processes. */
export type Part = {
  name: string;
  /** Resolves once the part reports that it is ready; rejects with a Problem if it exits before that. */
  ready: Promise<void>;
  ended: Promise<string>;
  stop: () => Promise<void>;
  /** Starts the same process anew. */
  again: () => Part;
};

/** By default V8 lets garbage grow to as much as is in use (docs/decisions/0125); docker-compose.yml sets the same. */
export const SMALL_HEAP = ["--heap-growing-percent=20", "--max-semi-space-size=8"];

/** A part that was asked to stop ends within this time. */
const STOPPED_WITHIN_MS = 10_000;

/** The message that a part sends to its parent once it is ready. */
const READY = "ready";

/**
 * Starts one of the application's processes as a child of this one. It has its own process group, so that Ctrl-C reaches only this process,
 * which stops the parts in order. If this process is killed, the closed channel tells the child to exit.
 * @param args arguments for Node: see `program` and `typescript`
 * @param output file descriptor to write to instead of this process's own output
 */
export function startPart(name: string, args: string[], env: NodeJS.ProcessEnv, output: number | "inherit" = "inherit"): Part {
  const child: ChildProcess = spawn(process.execPath, [...SMALL_HEAP, ...args], {
    cwd: ROOT,
    env: { MALLOC_ARENA_MAX: "2", ...env },
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  });
  const ended = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(`${name} ended (${signal ?? `exit code ${code}`})`));
    child.once("error", (error) => resolve(`${name} could not be started (${error.message})`));
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.on("message", (message) => message === READY && resolve());
    void ended.then((how) => reject(new Problem(`${how}; its own words are above.`)));
  });
  ready.catch(() => {}); // nothing awaits this when the parts are stopped early
  const mark = markOf(child.pid ?? 0);
  const again = () => startPart(name, args, env, output);
  return { name, ready, ended, stop: () => stopProcess(mark, "SIGTERM", STOPPED_WITHIN_MS + 2_000), again };
}

/** Starts a part again whenever it ends by itself. */
export function keepPart(part: Part): Kept {
  const start = async () => {
    const next = part.again();
    await next.ready;
    return next;
  };
  return keepRunning(part.name, part, start, (line) => console.error(line));
}

/**
 * Resolves with the reason when this process is asked to stop: the first signal, or the exit of the npm that started
 * it (a killed npm forwards no signal and would leave everything running in the background). A second signal is ignored.
 */
export function stopRequest(): Promise<string> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => resolve(name));
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) {
      setInterval(() => process.ppid !== parent && resolve("npm is gone"), 500).unref();
    }
  });
}

/** For the children: tells the parent that they are ready, and calls `stop` on request or when the parent is gone. */
export function asPart(stop: () => Promise<void>): { ready: () => void } {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOPPED_WITHIN_MS).unref();
    await stop();
    process.exit(0);
  };
  for (const name of ["SIGINT", "SIGTERM", "disconnect"]) process.on(name, () => void end());
  return { ready: () => void process.send?.(READY) };
}
