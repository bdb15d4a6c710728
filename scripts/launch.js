/*
 * `npm start`. If the build is up to date, Node runs the compiled start program. Otherwise the start program runs from its source
 * and builds the application first.
 */
import { isBuilt } from "./run/build-state.js";

const built = isBuilt();
if (!built) (await import("tsx/esm/api")).register();
const { run } = await import(built ? "../build/programs/start.js" : "./start.ts");
await run(built);
