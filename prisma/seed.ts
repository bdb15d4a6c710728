import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { db } from "../app/platform/db.server";
import { dataDirectory, dataPath, runningServices } from "../scripts/services/running";

/**
 * Data that a database starts with. Safe to run again.
 * - Reference data (skills and their links): brought up to date in every database.
 * - Demo data: only into the embedded database, and only while it holds no account. Whether it is the embedded one is
 *   told from the running services, not from a setting, so that no setting can put demo accounts into a real one.
 */
const REFERENCE = "app/domain/reference/sync-reference.server.ts";
const DEMO = "app/domain/demo/load-demo.server.ts";

type DemoAccount = { role: string; email: string; password: string };

async function load<T>(file: string): Promise<T | null> {
  const path = join(import.meta.dirname, "..", file);
  return existsSync(path) ? ((await import(path)) as T) : null;
}

function isEmbeddedDatabase(): boolean {
  const url = runningServices(dataPath())?.DATABASE_URL;
  return url !== undefined && url === process.env.DATABASE_URL;
}

const reference = await load<{ syncReference: () => Promise<void> }>(REFERENCE);
await reference?.syncReference();
if (isEmbeddedDatabase() && (await db.user.count()) === 0) {
  const demo = await load<{ loadDemo: () => Promise<{ accounts: DemoAccount[] }> }>(DEMO);
  const accounts = (await demo?.loadDemo())?.accounts ?? [];
  const lines = accounts.map(({ role, email, password }) => `  ${role.padEnd(14)} ${email}  ${password}`);
  if (lines.length > 0) writeFileSync(join(dataDirectory(), "demo-accounts.txt"), `Demo accounts:\n${lines.join("\n")}\n`);
}
await db.$disconnect();
