import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

/** A server running as a child of this process. */
export type ServerProcess = {
  child: ChildProcess;
  /** Resolves when it has exited, for any reason. */
  ended: Promise<void>;
  hasEnded: () => boolean;
};

/** The search path and folders of this process's environment, and no other variables. */
export function bareEnv(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { NODE_ENV: "production", PATH, HOME, TMPDIR, ...more };
}

/**
 * Starts a server in its own process group, so that Ctrl-C reaches only its parent, which then shuts it down cleanly.
 * Its output goes to `logFile`.
 */
export function startServer(
  command: string,
  args: string[],
  logFile: string,
  options: Pick<SpawnOptions, "cwd" | "uid" | "gid"> & { env?: Record<string, string> } = {},
): ServerProcess {
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(command, args, {
    ...options,
    env: bareEnv(options.env),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  return { child, ended, hasEnded: () => over };
}

/** @returns the last lines of a log, for a failure message */
export function tail(logFile: string, lines = 5): string {
  try {
    return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
  } catch {
    return "";
  }
}
