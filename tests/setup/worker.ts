import { inject } from "vitest";
import { testFolder } from "../../scripts/test/test-services";
import { databaseUrl, inCluster } from "./database";

/**
 * Runs before each integration test file imports the application: creates a new database from the template and sets a
 * separate index prefix. Both are named after the vitest worker, whose name is unique among running workers.
 */
const { templateDatabase, ...services } = inject("services");
const name = `${templateDatabase}_w${process.env.VITEST_POOL_ID}`;
await inCluster(
  services.DATABASE_URL,
  `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
  `CREATE DATABASE ${name} TEMPLATE ${templateDatabase}`,
);

Object.assign(process.env, {
  ...services,
  DATABASE_URL: databaseUrl(services.DATABASE_URL, name),
  DATABASE_POOL: "5",
  // Only catches hangs, however busy the machine is.
  DATABASE_WAIT_MS: "60000",
  MEILISEARCH_INDEX_PREFIX: `${name}_${Date.now().toString(36)}_`,
  NODE_ENV: "test",
  NHIPCAU_MODE: "development",
  APP_URL: "http://localhost:3000",
  MAIL_FOLDER: testFolder(`${name}-mail`),
  LOG_LEVEL: process.env.LOG_LEVEL ?? "silent",
});
