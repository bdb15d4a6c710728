import { availableParallelism } from "node:os";
import { ensurePrismaClient } from "./run/build";
import { runScript } from "./services/problem";
import { CHECKS } from "./test/checks";
import { runTiers } from "./test/tier";

/** `npm run check`: all static checks. */
await runScript(async () => {
  await ensurePrismaClient();
  const results = await runTiers(CHECKS, availableParallelism());
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});
