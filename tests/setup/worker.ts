import { inject } from "vitest";
import { testFolder } from "../../scripts/test/test-services";
import { databaseUrl, inCluster } from "./database";

/**
 * Before each integration test file, and before it imports any of the application: a database of its own, fresh from
 * the template, and an index prefix of its own. Named after the vitest worker, of which no two run at once.
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
  MEILISEARCH_INDEX_PREFIX: `${name}_${Date.now().toString(36)}_`,
  NODE_ENV: "test",
  NHIPCAU_MODE: "development",
  APP_URL: "http://localhost:3000",
  MAIL_FOLDER: testFolder(`${name}-mail`),
  LOG_LEVEL: process.env.LOG_LEVEL ?? "silent",
});
