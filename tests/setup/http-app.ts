import { type TestProject } from "vitest/node";
import { joinTestApp } from "../../scripts/test/test-app";

declare module "vitest" {
  export interface ProvidedContext {
    app: Record<string, string>;
  }
}

/** Once for the tests over plain HTTP: the running application (tests/setup/http-worker.ts tells each file where). */
export default async function setup(project: TestProject) {
  const app = await joinTestApp();
  project.provide("app", app.env);
  return app.stop;
}
