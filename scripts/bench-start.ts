import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, typescript } from "./run/command";
import { freePort } from "./services/ports";
import { processesWithin, stopProcess } from "./services/processes";
import { Problem, runScript } from "./services/problem";

/**
 * `npm run -s bench:start -- [STARTS]`: how long `npm start` takes until it is ready, and to stop, on a new data folder and then on
 * the same one again. The application is built before, so that the first start does not count it.
 */
await runScript(async () => {
  const starts = Number(process.argv[2] ?? 3);
  const dataDir = mkdtempSync(join(tmpdir(), "nhipcau-bench-start-"));
  const { PATH, HOME } = process.env;
  const env = { NODE_ENV: "production", PATH, HOME, DATA_DIR: dataDir, PORT: String(await freePort()), LOG_LEVEL: "warn" } as const;
  try {
    for (let turn = 1; turn <= starts; turn += 1) {
      const began = performance.now();
      const child = spawn(process.execPath, typescript("scripts/start.ts"), { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] });
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      let said = "";
      const ready = new Promise<void>((resolve, reject) => {
        child.stdout.on("data", (part: Buffer) => {
          said += part.toString();
          if (said.includes("is ready after")) resolve();
        });
        void ended.then(() => reject(new Problem(`The start ended early:\n${said}`)));
      });
      await ready;
      const started = performance.now();
      child.kill("SIGTERM");
      await ended;
      const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
      console.log(`start ${turn}: ready after ${seconds(began, started)} s, stopped after ${seconds(started, performance.now())} s`);
    }
  } finally {
    await Promise.all(processesWithin(dataDir).map((left) => stopProcess(left, "SIGKILL")));
    rmSync(dataDir, { recursive: true, force: true });
  }
});
