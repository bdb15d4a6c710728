import { must } from "./run/command";
import { migrate } from "./run/migrate";
import { program } from "./run/programs";
import { checkDatabase } from "./services/configured";
import { Problem, runScript } from "./services/problem";

/** Runs before a deployment starts: migrates the configured database, then updates its reference data. */
await runScript(async () => {
  const { env } = process;
  if (!env.DATABASE_URL) throw new Problem("DATABASE_URL is not set: name the database to prepare.");
  await checkDatabase(env.DATABASE_URL);
  const count = await migrate(env);
  console.log(count > 0 ? `${count} migrations applied.` : "The schema is up to date.");
  await must("Loading reference data", process.execPath, program("seed"), env);
  console.log("The reference data is up to date.");
});
