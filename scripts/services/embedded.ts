import { keepRunning } from "./keep-running";
import { startMeilisearch } from "./meilisearch";
import { startPostgres } from "./postgres";
import { announce, claim, withdraw, type ServiceEnv } from "./running";

/** Embedded services owned by this process. */
export type Embedded = {
  env: ServiceEnv;
  /** Resolves with a sentence when a service has ended by itself too often to be started again. */
  failed: Promise<string>;
  /** Stops both and releases the data folder. */
  stop: () => Promise<void>;
  notes: string[];
  /** Where PostgreSQL stores its data: in the data folder, unless its user has no access to that. */
  postgresFolder: string;
};

const say = (line: string) => console.error(line);

/**
 * Starts PostgreSQL and Meilisearch on the data folder, in parallel. One that ends by itself is started again at its address.
 * @param throwaway for tests: speed instead of durability
 */
export async function startEmbedded(dataDir: string, { throwaway = false } = {}): Promise<Embedded> {
  claim(dataDir);
  const [postgres, meilisearch] = await Promise.allSettled([startPostgres(dataDir, { throwaway }), startMeilisearch(dataDir)]);
  if (postgres.status === "rejected" || meilisearch.status === "rejected") {
    for (const part of [postgres, meilisearch]) if (part.status === "fulfilled") await part.value.stop();
    withdraw(dataDir);
    throw postgres.status === "rejected" ? postgres.reason : (meilisearch as PromiseRejectedResult).reason;
  }
  const [database, engine] = [postgres.value, meilisearch.value];
  const env = { DATABASE_URL: database.url, MEILISEARCH_URL: engine.url, MEILISEARCH_API_KEY: engine.apiKey };
  announce(dataDir, env);
  const kept = [
    keepRunning("PostgreSQL", database, () => startPostgres(dataDir, { throwaway, port: database.port }), say),
    keepRunning("Meilisearch", engine, () => startMeilisearch(dataDir, engine.port), say),
  ];
  return {
    env,
    stop: async () => {
      await Promise.all(kept.map((one) => one.stop()));
      withdraw(dataDir);
    },
    failed: Promise.race(kept.map((one) => one.failed)),
    postgresFolder: database.folder,
    notes: database.note ? [database.note] : [],
  };
}
