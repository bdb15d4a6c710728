import { checkDatabase, checkMeilisearch, configuredServices } from "../services/configured";
import { startEmbedded } from "../services/embedded";
import { dataDirectory, type ServiceEnv } from "../services/running";

/** The services of a long-running start. */
export type Services = {
  env: ServiceEnv;
  embedded: boolean;
  dataDir: string;
  notes: string[];
  /** Resolves with a sentence when an embedded service has ended too often; never for configured ones. */
  failed: Promise<string>;
  stop: () => Promise<void>;
};

/** The configured services once they respond, else embedded ones. */
export async function openServices(): Promise<Services> {
  const configured = configuredServices(process.env);
  const dataDir = dataDirectory();
  if (!configured) return { ...(await startEmbedded(dataDir)), embedded: true, dataDir };
  await checkDatabase(configured.DATABASE_URL);
  await checkMeilisearch(configured.MEILISEARCH_URL, configured.MEILISEARCH_API_KEY);
  return {
    env: configured,
    embedded: false,
    dataDir,
    notes: [],
    failed: new Promise(() => {}),
    stop: () => Promise.resolve(),
  };
}
