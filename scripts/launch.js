/*
 * `npm start`. Once the application is built, so is the program that starts it, and Node runs that as it is. Before, and after a change,
 * it is run from its source, and builds.
 */
import { isBuilt } from "./run/build-state.js";

const built = isBuilt();
if (!built) (await import("tsx/esm/api")).register();
const { run } = await import(built ? "../build/programs/start.js" : "./start.ts");
await run(built);
