import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { must, ROOT } from "../../scripts/run/command";
import { migrate } from "../../scripts/run/migrate";
import { ensureBuild, ensurePrismaClient } from "../../scripts/run/build";
import { program } from "../../scripts/run/programs";
import { followIndex, readReport } from "../../scripts/run/index-progress";
import { startPart } from "../../scripts/run/supervise";
import { freePort } from "../../scripts/services/ports";
import { joinTestServices } from "../../scripts/test/test-services";
import { startResearcherServices } from "./researcher-services";

/** After this the index does not come, however busy the machine is. */
const INDEX_WITHIN_MS = 300_000;

/**
 * Once for the browser tests: the built server and the worker, with demo data in database and index, on a free port. Tests find it by
 * APP_URL, its mails in MAIL_FOLDER, what it logs in SERVER_LOG, and its database and index by the same variables the application reads.
 */
export default async function setup() {
  const services = await joinTestServices();
  await ensurePrismaClient();
  await ensureBuild();
  const port = await freePort();
  const researchers = await startResearcherServices();
  Object.assign(process.env, {
    ...services.env,
    DATA_DIR: services.dataDir,
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    MEILISEARCH_INDEX_PREFIX: "e2e_",
    ORCID_API_URL: researchers.url,
    OPENALEX_API_URL: researchers.url,
    MAIL_FOLDER: join(services.dataDir, "mail"),
    SERVER_LOG: join(ROOT, "test-results/server.log"),
    NHIPCAU_MODE: "development",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
  });
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production" };
  await migrate(env);
  await must("Loading data", process.execPath, program("seed"), env);
  // Beside the traces of failed tests, and kept like them.
  mkdirSync(join(ROOT, "test-results"), { recursive: true });
  const log = openSync(join(ROOT, "test-results/server.log"), "w");
  const parts = [startPart("The server", program("serve"), env, log), startPart("The worker", program("worker"), env, log)];
  await Promise.all(parts.map((part) => part.ready));
  // Until then PostgreSQL answers in its stead, and lists change under a test's hands when the index takes over.
  const lacking = await followIndex(
    () => readReport("127.0.0.1", port),
    () => undefined,
    INDEX_WITHIN_MS,
  );
  if (lacking !== null) throw new Error(lacking);
  return async () => {
    await Promise.all(parts.map((part) => part.stop()));
    await services.stop();
    await researchers.close();
  };
}
