import { type TestProject } from "vitest/node";
import { must, typescript } from "../../scripts/run/command";
import { type ServiceEnv } from "../../scripts/services/running";
import { joinTestServices } from "../../scripts/test/test-services";
import { databaseUrl, inCluster } from "./database";

declare module "vitest" {
  export interface ProvidedContext {
    services: ServiceEnv & { templateDatabase: string };
  }
}

/**
 * Runs once for the integration tests: real services, and a template database with the schema and the reference data, of
 * which each test file gets a copy (tests/setup/worker.ts).
 */
export default async function setup(project: TestProject) {
  const services = await joinTestServices();
  const templateDatabase = `template_${process.pid}`;
  const url = services.env.DATABASE_URL;
  await inCluster(url, `CREATE DATABASE ${templateDatabase}`);
  const env = { ...process.env, ...services.env, DATABASE_URL: databaseUrl(url, templateDatabase), LOG_LEVEL: "warn" };
  await must("Migrating the template database", "prisma", ["migrate", "deploy"], env);
  await must("Loading reference data", process.execPath, typescript("prisma/seed.ts"), env);
  project.provide("services", { ...services.env, templateDatabase });
  return services.stop;
}
