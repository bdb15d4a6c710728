import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildState, sourceState, writeBuildState } from "./build-state.js";
import { must, ROOT } from "./command";
import { compressAssets } from "./compress-assets";
import { PROGRAMS } from "./programs";

/** Generates the Prisma client if the installation did not (npm's --ignore-scripts) or the schema has changed since. */
export async function ensurePrismaClient(): Promise<void> {
  const client = join(ROOT, "app/platform/prisma/client.ts");
  const schema = join(ROOT, "prisma/schema.prisma");
  if (existsSync(client) && statSync(client).mtimeMs >= statSync(schema).mtimeMs) return;
  await must("Generating the database client", "prisma", ["generate", "--no-hints"]);
}

/** Builds the outdated parts of the application. @returns whether anything was built */
export async function ensureBuild(): Promise<boolean> {
  const [built, now] = [buildState(), sourceState()];
  const pagesDiffer = built.pages !== now.pages;
  if (!pagesDiffer && built.programs === now.programs) return false;
  // An interrupted build leaves no state behind.
  rmSync(join(ROOT, "build/state.json"), { force: true });
  // Sequentially, because Remix first clears the whole folder.
  if (pagesDiffer) await buildPages();
  await compilePrograms();
  writeBuildState(now);
  return true;
}

/** The pages, for browser and server. */
async function buildPages(): Promise<void> {
  await must("The build", "remix", ["vite:build", "--logLevel", "error"], { ...process.env, NODE_ENV: "production" });
  await compressAssets(join(ROOT, "build/client/assets"));
}

/** The programs of a deployment, as JavaScript: packages stay external, shared code is emitted once. */
async function compilePrograms(): Promise<void> {
  const { build } = await import("esbuild");
  rmSync(join(ROOT, "build/programs"), { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: PROGRAMS,
    outdir: "build/programs",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    logLevel: "error",
  });
}
