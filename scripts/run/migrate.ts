import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { must, ROOT } from "./command";

const UNDEFINED_TABLE = "42P01";

/** Names of the pending migrations, in order; this query is a second faster than the Prisma CLI. */
async function pendingMigrations(url: string): Promise<string[]> {
  const folder = join(ROOT, "prisma/migrations");
  const all = readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql")));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    const applied = new Set(rows.map((row) => row.name));
    return all.filter((name) => !applied.has(name)).sort();
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return all.sort();
    throw error;
  } finally {
    await client.end();
  }
}

/** Brings the database's schema up to date. @returns how many migrations were applied */
export async function migrate(env: NodeJS.ProcessEnv): Promise<number> {
  const pending = await pendingMigrations(env.DATABASE_URL ?? "");
  if (pending.length > 0) await must("Migrating the database", "prisma", ["migrate", "deploy"], env);
  return pending.length;
}
