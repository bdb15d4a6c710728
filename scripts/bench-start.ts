import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ClientBuild } from "./bench-pages/client-build";
import { visitAll } from "./bench-pages/visit-all";
import { processTree } from "./bench-start/process-tree";
import { ROOT } from "./run/command";
import { readReport } from "./run/index-progress";
import { printTable } from "./run/print-table";
import { freePort } from "./services/ports";
import { Problem, runScript } from "./services/problem";
import { until } from "./services/until";

/** `npm run bench:start`: how long a start takes when everything is already in place, and how much memory its processes use. */
const PAGES = 200;
const FIRST_START_MS = 600_000;
const IDLE_MS = 30_000;

type Start = { child: ChildProcess; seconds: number; processorSeconds: number; steps: string };

/** Runs `npm start` on a data folder until it reports that it is ready. */
async function start(dataDir: string, port: number): Promise<Start> {
  const began = performance.now();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), DATABASE_URL: "", MEILISEARCH_URL: "", MEILISEARCH_API_KEY: "" };
  const child = spawn("npm", ["start", "--silent"], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (part: Buffer) => (said += part.toString()));
  child.stderr.on("data", (part: Buffer) => (said += part.toString()));
  const ready = await until(() => child.exitCode !== null || /is ready after/.test(said), FIRST_START_MS, 10);
  if (!ready || child.exitCode !== null) throw new Problem(`npm start did not come up; it said:\n${said}`);
  const seconds = (performance.now() - began) / 1_000;
  const processorSeconds = processTree(child.pid ?? 0).reduce((sum, one) => sum + one.processorSeconds, 0);
  return { child, seconds, processorSeconds, steps: said.match(/^\[\d.*$/gm)?.join("\n") ?? "" };
}

async function stop({ child }: Start): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

/** Resident megabytes of one of the application's processes. */
function megabytes({ child }: Start, script: "serve" | "worker"): number {
  const found = processTree(child.pid ?? 0).find(({ command }) => new RegExp(`[/ ]${script}\\.(ts|m?js)\\b`).test(command));
  if (!found) throw new Problem(`No process of this start runs ${script}.`);
  return found.megabytes;
}

await runScript(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "nhipcau-bench-start-"));
  const port = await freePort();
  let running: Start | undefined;
  try {
    console.error("The first start, which fills the database ...");
    running = await start(dataDir, port);
    await until(async () => (await readReport("127.0.0.1", port))?.worker.waiting === 0, FIRST_START_MS, 500);
    await stop(running);
    console.error("The second start ...");
    running = await start(dataDir, port);
    console.error(running.steps);
    await until(async () => (await readReport("127.0.0.1", port))?.worker.waiting === 0, FIRST_START_MS, 500);
    await pause(IDLE_MS);
    const idle = { server: megabytes(running, "serve"), worker: megabytes(running, "worker") };
    let server = 0;
    const onPage = (count: number) => {
      if (count === PAGES && running) server = megabytes(running, "serve");
    };
    const pages = await visitAll(`http://localhost:${port}`, new ClientBuild().tree(), { onPage });
    const last = megabytes(running, "serve");
    const load = loadavg().map((value) => value.toFixed(1));
    printTable(
      ["figure", "value"],
      [
        ["second start, seconds", running.seconds.toFixed(1)],
        ["second start, seconds of processor time, services included", running.processorSeconds.toFixed(1)],
        ["server before the first page, MB", idle.server.toFixed(0)],
        [`server after ${PAGES} pages, MB`, server.toFixed(0)],
        [`server after ${pages.length} pages, MB`, last.toFixed(0)],
        [`worker after ${IDLE_MS / 1_000} idle seconds, MB`, idle.worker.toFixed(0)],
        ["load of the machine, 1, 5 and 15 minutes", load.join(" ")],
      ],
    );
  } finally {
    if (running && running.child.exitCode === null) await stop(running);
    rmSync(dataDir, { recursive: true, force: true });
  }
});
