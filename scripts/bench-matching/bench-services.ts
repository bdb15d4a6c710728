import pg from "pg";
import { configuredServices } from "../services/configured";
import { startTestServices } from "../test/test-services";

/**
 * Runs a measurement next to PostgreSQL and Meilisearch: the configured ones, else embedded ones in a temporary folder.
 * In either case it uses its own empty database without schema and its own index prefix, and deletes both at the end.
 * The settings are in `process.env`, so modules that read them must be imported within `use`.
 */
export async function withBenchServices<T>(use: () => Promise<T>): Promise<T> {
  const configured = configuredServices(process.env);
  const services = configured ? { env: configured, stop: () => Promise.resolve() } : await startTestServices();
  const name = `bench_matching_${process.pid}`;
  const url = new URL(services.env.DATABASE_URL);
  try {
    await inCluster(url, `CREATE DATABASE ${name}`);
    const own = new URL(url);
    own.pathname = `/${name}`;
    Object.assign(process.env, services.env, {
      DATABASE_URL: own.toString(),
      MEILISEARCH_INDEX_PREFIX: `${name}_`,
      NODE_ENV: "production",
      NHIPCAU_MODE: "development",
      LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
    });
    return await use();
  } finally {
    await dropIndexes(services.env.MEILISEARCH_URL, services.env.MEILISEARCH_API_KEY, `${name}_`).catch(() => {});
    await inCluster(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(() => {});
    await services.stop();
  }
}

async function inCluster(url: URL, statement: string): Promise<void> {
  const address = new URL(url);
  address.pathname = "/postgres";
  const client = new pg.Client({ connectionString: address.toString() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function dropIndexes(host: string, apiKey: string, prefix: string): Promise<void> {
  const { Meilisearch } = await import("meilisearch");
  const client = new Meilisearch({ host, apiKey });
  const { results } = await client.getIndexes({ limit: 1_000 });
  for (const { uid } of results.filter((index) => index.uid.startsWith(prefix))) await client.deleteIndex(uid);
}
