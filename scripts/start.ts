import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brand } from "../app/platform/brand.server";
import { appEnv } from "./run/app-env";
import { ensureBuild, ensurePrismaClient } from "./run/build";
import { must } from "./run/command";
import { followIndex, readReport } from "./run/index-progress";
import { exposure, listenHost, ownAddress } from "./run/listen-host";
import { migrate } from "./run/migrate";
import { openServices, type Services } from "./run/open-services";
import { program } from "./run/programs";
import { Steps, type Tell } from "./run/steps";
import { keepPart, startPart, stopRequest } from "./run/supervise";
import { portIsFree, portTaken } from "./services/ports";
import { Problem, runScript } from "./services/problem";

/**
 * `npm start`: starts everything from services to served pages, and stops all of it again.
 * @param built whether the build is known to be up to date
 */
async function start(built: boolean): Promise<number> {
  const began = performance.now();
  // A wrong brand file stops the start before anything else runs.
  brand();
  const asked = stopRequest();
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Problem("PORT must be a number from 1 to 65535.");
  if (!(await portIsFree(port))) throw new Problem(portTaken(port));

  const steps = new Steps(6);
  const services = await steps.run("Starting the database and the search engine", openServices, (opened) =>
    opened.embedded ? "embedded" : "configured",
  );
  const parts: Stoppable[] = [];
  try {
    for (const note of services.notes) console.log(`      ${note}`);
    const stopped = asked.then((reason) => ({ reason }));
    const broken = services.failed.then((failure) => ({ failure }));
    const running = bringUp(steps, services, parts, { port, built }).then(({ lacking, failed }) => {
      console.log(welcome(services, port, began));
      if (lacking) console.log(`Note: ${lacking}.`);
      const exposed = exposure(process.env, services.embedded);
      if (exposed) console.warn(`\n${exposed}`);
      return failed.then((failure) => ({ failure }));
    });
    const end = await Promise.race([stopped, broken, running]);
    if ("reason" in end) {
      console.log(`\nStopping (${end.reason}) ...`);
      return 0;
    }
    console.error(`\n${end.failure}: stopping everything. Start again with npm start; logs are in ${services.dataDir}.`);
    return 1;
  } finally {
    await Promise.all(parts.map((part) => part.stop()));
    await services.stop();
  }
}

type Stoppable = { stop: () => Promise<void> };

/**
 * @param parts gets what has to be stopped
 * @returns what is not indexed yet, in one line, null when the index is complete; and which part has ended too often
 */
async function bringUp(
  steps: Steps,
  services: Services,
  parts: Stoppable[],
  { port, built }: { port: number; built: boolean },
): Promise<{ lacking: string | null; failed: Promise<string> }> {
  const env = appEnv(services.env, services);
  await steps.run(
    "Migrating the database",
    () => migrate(env),
    (count) => (count ? `${count} applied` : "up to date"),
  );
  await steps.run(
    "Building the application",
    async () => !built && (await ensurePrismaClient(), await ensureBuild()),
    (did) => (did ? "built" : "up to date"),
  );
  const title = services.embedded ? "Loading reference and demo data" : "Loading reference data";
  // They start while the data are being checked: what they show and do depends on the data.
  const first = [startPart("The server", program("serve"), env), startPart("The worker", program("worker"), env)];
  parts.push(...first);
  const seed = (tell: Tell) => must(title, process.execPath, program("seed"), env, tell);
  await steps.run(title, seed, (output) => output.trim().split("\n").at(-1) ?? "");
  await steps.run("Starting the server and the worker", () => Promise.all(first.map((part) => part.ready)));
  const kept = first.map(keepPart);
  parts.splice(0, parts.length, ...kept);
  const lacking = await steps.run(
    "Filling the search index",
    (tell) => followIndex(() => readReport(ownAddress(listenHost(process.env, services.embedded)), port), tell),
    (found) => (found ? "goes on" : "up to date"),
  );
  return { lacking, failed: Promise.race(kept.map((part) => part.failed)) };
}

/** Prints the address and the accounts: the seed writes the demo accounts to a file in the data folder. */
function welcome(services: Services, port: number, began: number): string {
  const file = join(services.dataDir, "demo-accounts.txt");
  const accounts = services.embedded && existsSync(file) ? `\n${readFileSync(file, "utf8").trimEnd()}\n` : "";
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const address = process.env.APP_URL || `http://localhost:${port}`;
  return `\n${brand().name.en} is ready after ${seconds} s: ${address}\n${accounts}Ctrl-C stops it.`;
}

/** Runs the start and exits with its exit code. */
export const run = (built: boolean) => runScript(() => start(built));
