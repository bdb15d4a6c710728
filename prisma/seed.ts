import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DemoAccount } from "../app/domain/demo/accounts";
import { loadDemo } from "../app/domain/demo/load-demo.server";
import { syncReference } from "../app/domain/skills/sync-reference.server";
import { db } from "../app/platform/db.server";
import { dataDirectory, dataPath, runningServices } from "../scripts/services/running";

/**
 * Initial data of a database. Safe to run again.
 * - Reference data (skills and their links): brought up to date in every database.
 * - Demo data: only into the embedded database, and only while it holds no account. Whether it is the embedded one is
 *   determined from the running services, not from a setting, so that no setting can put demo accounts into a real one.
 */
function isEmbeddedDatabase(): boolean {
  const url = runningServices(dataPath())?.DATABASE_URL;
  return url !== undefined && url === process.env.DATABASE_URL;
}

/** `npm start` prints this file on every start while the data folder exists. */
function keepAccounts(accounts: readonly DemoAccount[]): void {
  if (accounts.length === 0) return;
  const width = Math.max(...accounts.map(({ email }) => email.length));
  const lines = accounts.map(({ role, email, password }) => `  ${email.padEnd(width)}  ${password}  ${role}`);
  writeFileSync(join(dataDirectory(), "demo-accounts.txt"), `Demo accounts (address, password, role):\n${lines.join("\n")}\n`);
}

// `npm start` shows these lines as they arrive, and the last one as the result of the step.
await syncReference();
console.log(`${await db.skill.count()} skills`);
if (isEmbeddedDatabase()) {
  const onProgress = (step: string, done: number, total: number) => console.log(`${step}, ${done} of ${total} tables`);
  keepAccounts((await loadDemo({ database: "embedded", onProgress })).accounts);
  console.log(`${await db.expert.count()} experts, ${await db.institution.count()} institutions, ${await db.position.count()} positions`);
}
await db.$disconnect();
