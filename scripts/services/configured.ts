import pg from "pg";
import { Problem } from "./problem";
import { type ServiceEnv } from "./running";

const NAMES = ["DATABASE_URL", "MEILISEARCH_URL", "MEILISEARCH_API_KEY"] as const;

/**
 * The services named in the environment: all three settings, or none of them.
 * @returns null when nothing is configured
 */
export function configuredServices(env: NodeJS.ProcessEnv): ServiceEnv | null {
  const missing = NAMES.filter((name) => !env[name]);
  if (missing.length === NAMES.length) return null;
  if (missing.length > 0) {
    const given = NAMES.filter((name) => env[name]);
    throw new Problem(
      `${given.join(" and ")} ${given.length > 1 ? "are" : "is"} set but ${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not: set all three, or none to use the embedded services.`,
    );
  }
  return {
    DATABASE_URL: env.DATABASE_URL!,
    MEILISEARCH_URL: env.MEILISEARCH_URL!,
    MEILISEARCH_API_KEY: env.MEILISEARCH_API_KEY!,
  };
}

/** host:port/database, without the password */
function place(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return host + pathname;
  } catch {
    throw new Problem("DATABASE_URL is not an address: write postgresql://USER:PASSWORD@HOST:5432/DATABASE.");
  }
}

const DATABASE_REFUSALS: Record<string, string> = {
  "28P01": "refuses the user or password: correct them in DATABASE_URL.",
  "28000": "refuses this user: correct DATABASE_URL, or allow the connection in pg_hba.conf.",
  "3D000": "has no database of that name: create it, or correct DATABASE_URL.",
};

/** Fails with a readable message when connecting to the database fails. */
export async function checkDatabase(url: string): Promise<void> {
  const where = place(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query("SELECT 1");
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const refusal = DATABASE_REFUSALS[code];
    throw new Problem(
      refusal
        ? `The database at ${where} ${refusal}`
        : `The database at ${where} does not answer (${code || message}): start it, or correct DATABASE_URL.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** Fails with a readable message when Meilisearch does not respond or rejects the key. */
export async function checkMeilisearch(url: string, apiKey: string): Promise<void> {
  let response: Response;
  try {
    // /version requires a key with rights on the whole server, as index settings and swaps do.
    response = await fetch(new URL("version", url.endsWith("/") ? url : `${url}/`), {
      headers: { Authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(10_000),
    });
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    throw new Problem(`Meilisearch at ${url} does not answer (${cause?.code ?? message}): start it, or correct MEILISEARCH_URL.`);
  }
  if (response.status === 401 || response.status === 403) {
    throw new Problem(
      `Meilisearch at ${url} refuses the key: set MEILISEARCH_API_KEY to its master key, or to a key with all actions on all indexes.`,
    );
  }
  if (!response.ok) {
    throw new Problem(`What answers at ${url} is not Meilisearch (status ${response.status}): correct MEILISEARCH_URL.`);
  }
}
