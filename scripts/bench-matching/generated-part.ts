import { writeFileSync } from "node:fs";
import { runScript } from "../services/problem";
import { withBenchServices } from "./bench-services";
import { type GeneratedPart } from "./own-process";

/** `generated-part.ts PART EXPERTS FILE`: started by `own-process.ts`. */
const PARTS: Record<GeneratedPart, (experts: number) => Promise<unknown>> = {
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
