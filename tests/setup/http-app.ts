import { type TestProject } from "vitest/node";
import { joinTestApp } from "../../scripts/test/test-app";

declare module "vitest" {
  export interface ProvidedContext {
    app: Record<string, string>;
  }
}

/** Runs once for the HTTP tests: joins or starts the application (tests/setup/http-worker.ts passes its address to each file). */
export default async function setup(project: TestProject) {
  const app = await joinTestApp();
  project.provide("app", app.env);
  return app.stop;
}
