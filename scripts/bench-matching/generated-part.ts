import { writeFileSync } from "node:fs";
import { runScript } from "../services/problem";
import { withBenchServices } from "./bench-services";
import { type GeneratedPart } from "./own-process";

const RECALL_POSITIONS = 200;

/** `generated-part.ts PART EXPERTS FILE`: started by `own-process.ts`. */
const PARTS: Record<GeneratedPart, (experts: number) => Promise<unknown>> = {
  async recall(experts) {
    const { migrate } = await import("../run/migrate");
    const { syncReference } = await import("~/domain/skills/sync-reference.server");
    const { benchCoordinator } = await import("./prepare-speed");
    const { measureRecall, prepareRecall } = await import("./recall");
    await migrate(process.env);
    await syncReference();
    const set = await prepareRecall(experts, RECALL_POSITIONS);
    const recall = await measureRecall(set, await benchCoordinator(), set.positions);
    const { mean, losing, candidates } = recall;
    console.log(
      `\nRecall@20 over ${RECALL_POSITIONS} positions at ${experts} experts: ${mean.toFixed(4)} with ${Math.round(candidates)} candidates; ${losing.length} positions lose any.\n`,
    );
    return recall;
  },
  async speed(experts) {
    const { runSpeed } = await import("./speed");
    const { printSpeed } = await import("./print-speed");
    const figures = await runSpeed(experts, (text) => console.error(text));
    printSpeed(figures);
    return figures;
  },
};

await runScript(async () => {
  const [part, experts, out] = process.argv.slice(2);
  await withBenchServices(async () => {
    writeFileSync(out as string, JSON.stringify(await PARTS[part as GeneratedPart](Number(experts))));
    const { db } = await import("~/platform/db.server");
    await db.$disconnect();
  });
});
