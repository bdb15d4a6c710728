import { ensureBuild, ensurePrismaClient } from "./run/build";
import { runScript } from "./services/problem";

/** `npm run build`: builds the application for production, unless the build is already up to date. */
await runScript(async () => {
  await ensurePrismaClient();
  console.log((await ensureBuild()) ? "Built." : "The build is up to date.");
});
