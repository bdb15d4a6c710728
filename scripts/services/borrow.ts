import { checkDatabase, checkMeilisearch, configuredServices } from "./configured";
import { startEmbedded } from "./embedded";
import { dataDirectory, runningServices, type ServiceEnv } from "./running";

/**
 * Runs a command of the project with its services: the configured ones, else those of a running start, else embedded
 * ones for the duration of the command.
 */
export async function withServices<T>(use: (services: ServiceEnv) => Promise<T>): Promise<T> {
  const configured = configuredServices(process.env);
  if (configured) {
    await checkDatabase(configured.DATABASE_URL);
    await checkMeilisearch(configured.MEILISEARCH_URL, configured.MEILISEARCH_API_KEY);
    return use(configured);
  }
  const dataDir = dataDirectory();
  const running = runningServices(dataDir);
  if (running) return use(running);
  const embedded = await startEmbedded(dataDir);
  try {
    return await use(embedded.env);
  } finally {
    await embedded.stop();
  }
}
