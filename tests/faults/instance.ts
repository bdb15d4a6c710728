import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT, typescript } from "../../scripts/run/command";
import { freePort } from "../../scripts/services/ports";
import { markOf, serversOf, stopProcess } from "../../scripts/services/processes";
import { testFolder } from "../../scripts/test/test-services";

/** Runs a script of scripts/ that is expected to fail, with only the given settings configured. */
export function runToEnd(script: string, env: Record<string, string>): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, typescript(script), { cwd: ROOT, env: bare(env), encoding: "utf8" });
  return { status, output: stdout + stderr };
}

function bare(env: Record<string, string>): NodeJS.ProcessEnv {
  return { NODE_ENV: "production", PATH: process.env.PATH, HOME: process.env.HOME, ...env };
}

/** A data folder with embedded services run by a separate process, to be killed in various ways. */
export class Instance {
  readonly dataDir: string;
  private holder: ChildProcess | undefined;
  private errors = "";

  constructor(name: string) {
    this.dataDir = testFolder(`fault-${name}`);
  }

  /** Starts services in a child process; resolves once they respond. @returns their environment */
  async start(): Promise<{ DATABASE_URL: string; MEILISEARCH_URL: string; MEILISEARCH_API_KEY: string }> {
    const child = spawn(process.execPath, typescript("tests/faults/hold-services.ts"), {
      cwd: ROOT,
      env: bare({ DATA_DIR: this.dataDir, PORT: String(await freePort()) }),
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.holder = child;
    child.stderr.on("data", (part: Buffer) => (this.errors += part.toString()));
    return new Promise((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (part: Buffer) => {
        text += part.toString();
        if (text.endsWith("\n")) resolve(JSON.parse(text) as Awaited<ReturnType<Instance["start"]>>);
      });
      child.once("exit", (code) => reject(new Error(`The services ended with ${code}: ${text}${this.errors}`)));
    });
  }

  /** What its processes have said on the terminal. */
  said(): string {
    return this.errors;
  }

  holderPid(): number {
    return this.holder?.pid ?? 0;
  }

  postgres() {
    return serversOf("-D", join(this.dataDir, "postgres/data"));
  }

  meilisearch() {
    return serversOf("--db-path", join(this.dataDir, "meilisearch"));
  }

  /** Asks the child process to stop and waits until it exits by itself. @returns its exit code, or the signal that ended it */
  async end(): Promise<number | NodeJS.Signals | null> {
    const { holder } = this;
    if (!holder) throw new Error("Nothing was started.");
    const ended = new Promise<number | NodeJS.Signals | null>((resolve) => holder.once("exit", (code, signal) => resolve(code ?? signal)));
    holder.kill("SIGTERM");
    return ended;
  }

  /** Stops the child process, by force if necessary, and waits until it has exited. */
  async stop(): Promise<void> {
    if (this.holder?.pid) await stopProcess(markOf(this.holder.pid), "SIGTERM", 10_000);
  }

  async remove(): Promise<void> {
    await this.stop();
    for (const server of [...this.postgres(), ...this.meilisearch()]) await stopProcess(server, "SIGKILL");
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
