import { joinTestApp } from "../../scripts/test/test-app";

/** Runs once for the browser tests: joins or starts the application; tests find it by the variables of `startTestApp`. */
export default async function setup() {
  const app = await joinTestApp();
  Object.assign(process.env, app.env);
  return app.stop;
}
