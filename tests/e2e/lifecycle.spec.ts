import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT } from "../../scripts/run/command";
import { freePort } from "../../scripts/services/ports";
import { markOf, processesWithin, stopProcess, type ProcessMark } from "../../scripts/services/processes";
import { until } from "../../scripts/services/until";
import { listensOnLoopbackOnly } from "../setup/listening";

/**
 * `npm start` as a newcomer runs it, on its own data folder. It runs here because it needs the finished build.
 * tests/http/embedded-restart.test.ts kills its parts.
 */
const dataDir = join(process.env.DATA_DIR ?? "", "lifecycle");
/** Timeout for a hanging start, however busy the machine is; `npm run bench:start` measures how long one takes. */
const HANGING = 300_000;

type Started = { output: () => string; ended: Promise<number | null>; mark: ProcessMark };

function environment(port: number): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { NODE_ENV: "production", PATH, HOME, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "warn" };
}

async function start(port: number): Promise<Started> {
  const child = spawn(process.execPath, [join(ROOT, "scripts/launch.js")], {
    cwd: ROOT,
    env: environment(port),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (text += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const mark = markOf(child.pid ?? 0);
  const ready = await until(() => (text.includes("is ready after") ? true : child.exitCode !== null ? "ended" : false), HANGING);
  expect(ready, text).toBe(true);
  return { output: () => text, ended, mark };
}

test.beforeAll(() => void mkdirSync(dataDir, { recursive: true, mode: 0o755 }));
test.afterAll(async () => {
  await Promise.all(processesWithin(dataDir).map((left) => stopProcess(left, "SIGKILL")));
  rmSync(dataDir, { recursive: true, force: true });
});

test("npm start serves, stops on SIGTERM, keeps its data, and recovers from kill -9", async ({ request }) => {
  test.setTimeout(4 * HANGING);
  const port = await freePort();
  const alive = async () => expect((await request.get(`http://localhost:${port}/healthz`)).status()).toBe(200);

  const first = await start(port);
  await alive();
  expect(first.output()).toContain(`http://localhost:${port}`);
  expect(listensOnLoopbackOnly(port)).toBe(true);
  process.kill(first.mark.pid, "SIGTERM");
  expect(await first.ended).toBe(0);
  expect(processesWithin(dataDir)).toEqual([]);

  const second = await start(port);
  await alive();
  // The second start skips what the first has done.
  for (const step of ["Migrating the database", "Building the application"]) expect(second.output()).toContain(`${step} ... up to date`);
  process.kill(second.mark.pid, "SIGKILL");
  await second.ended;
  const third = await start(port);
  await alive();
  process.kill(third.mark.pid, "SIGTERM");
  expect(await third.ended).toBe(0);
  expect(processesWithin(dataDir)).toEqual([]);
});
