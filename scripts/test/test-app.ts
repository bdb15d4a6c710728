import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { startResearcherServices } from "../../tests/setup/researcher-services";
import { ensureBuild, ensurePrismaClient } from "../run/build";
import { must, ROOT } from "../run/command";
import { followIndex, readReport } from "../run/index-progress";
import { migrate } from "../run/migrate";
import { program } from "../run/programs";
import { startPart } from "../run/supervise";
import { freePort } from "../services/ports";
import { joinTestServices } from "./test-services";

/** Name of the variable with the environment, as JSON, that tells the tests of a run where its application is. */
export const TEST_APP = "NHIPCAU_TEST_APP";

/** Timeout for the index; long enough for a busy machine. */
const INDEX_WITHIN_MS = 300_000;

export type TestApp = { env: Record<string, string>; stop: () => Promise<void> };

/**
 * The built server and the worker, with demo data in database and index, on a free port. Tests find its address in APP_URL, its mails
 * in MAIL_FOLDER, its log in SERVER_LOG, and its database and index in the same variables that the application reads.
 */
export async function startTestApp(): Promise<TestApp> {
  const services = await joinTestServices();
  await ensurePrismaClient();
  await ensureBuild();
  const port = await freePort();
  const researchers = await startResearcherServices();
  // Kept after the run, like the traces of failed browser tests.
  const results = join(ROOT, "test-results");
  mkdirSync(results, { recursive: true });
  const env = {
    ...services.env,
    DATA_DIR: services.dataDir,
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    MEILISEARCH_INDEX_PREFIX: "app_",
    ORCID_API_URL: researchers.url,
    OPENALEX_API_URL: researchers.url,
    MAIL_FOLDER: join(services.dataDir, "mail"),
    // Only catches hangs, however busy the machine is.
    DATABASE_WAIT_MS: "60000",
    DATABASE_STATEMENT_MS: "60000",
    DATABASE_LOCK_MS: "60000",
    SERVER_LOG: join(results, "server.log"),
    NHIPCAU_MODE: "development",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
  };
  const own: NodeJS.ProcessEnv = { ...process.env, ...env, NODE_ENV: "production" };
  await migrate(own);
  await must("Loading data", process.execPath, program("seed"), own);
  const log = openSync(env.SERVER_LOG, "w");
  const parts = [startPart("The server", program("serve"), own, log), startPart("The worker", program("worker"), own, log)];
  const stop = async () => {
    await Promise.all(parts.map((part) => part.stop()));
    await services.stop();
    await researchers.close();
  };
  await Promise.all(parts.map((part) => part.ready));
  // Until then search falls back to PostgreSQL, and lists would change during a test when the index takes over.
  const lacking = await followIndex(
    () => readReport("127.0.0.1", port),
    () => undefined,
    INDEX_WITHIN_MS,
  );
  if (lacking === null) return { env, stop };
  await stop();
  throw new Error(lacking);
}

/** The application of the current test run, else a new one. */
export async function joinTestApp(): Promise<TestApp> {
  const running = process.env[TEST_APP];
  if (running) return { env: JSON.parse(running) as TestApp["env"], stop: () => Promise.resolve() };
  return startTestApp();
}
