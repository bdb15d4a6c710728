import { startMeilisearch } from "./meilisearch";
import { startPostgres } from "./postgres";
import { announce, claim, withdraw, type ServiceEnv } from "./running";

/** Embedded services owned by this process. */
export type Embedded = {
  env: ServiceEnv;
  /** Resolves with the name of the first service that exits unexpectedly. */
  failed: Promise<string>;
  /** Stops both and releases the data folder. */
  stop: () => Promise<void>;
  notes: string[];
  /** Where PostgreSQL stores its data: in the data folder, unless its user has no access to that. */
  postgresFolder: string;
};

/**
 * Starts PostgreSQL and Meilisearch on the data folder, in parallel.
 * @param throwaway for tests: speed instead of durability
 */
export async function startEmbedded(dataDir: string, { throwaway = false } = {}): Promise<Embedded> {
  claim(dataDir);
  const [postgres, meilisearch] = await Promise.allSettled([startPostgres(dataDir, { throwaway }), startMeilisearch(dataDir)]);
  const stop = async () => {
    await Promise.all([postgres, meilisearch].map((part) => (part.status === "fulfilled" ? part.value.stop() : Promise.resolve())));
    withdraw(dataDir);
  };
  if (postgres.status === "rejected" || meilisearch.status === "rejected") {
    await stop();
    throw postgres.status === "rejected" ? postgres.reason : (meilisearch as PromiseRejectedResult).reason;
  }
  const env = {
    DATABASE_URL: postgres.value.url,
    MEILISEARCH_URL: meilisearch.value.url,
    MEILISEARCH_API_KEY: meilisearch.value.apiKey,
  };
  announce(dataDir, env);
  return {
    env,
    stop,
    failed: Promise.race([postgres.value.ended.then(() => "PostgreSQL"), meilisearch.value.ended.then(() => "Meilisearch")]),
    postgresFolder: postgres.value.folder,
    notes: postgres.value.note ? [postgres.value.note] : [],
  };
}
