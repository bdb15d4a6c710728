import { joinTestApp } from "../../scripts/test/test-app";

/** Once for the browser tests: the running application, found by the variables of `startTestApp`. */
export default async function setup() {
  const app = await joinTestApp();
  Object.assign(process.env, app.env);
  return app.stop;
}
