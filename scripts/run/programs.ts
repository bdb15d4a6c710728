import { join } from "node:path";
import { ROOT } from "./command";

/** What a deployment runs: the build compiles each source to `build/programs/NAME.js`. */
export const PROGRAMS = {
  start: "scripts/start.ts",
  serve: "scripts/serve.ts",
  worker: "scripts/worker.ts",
  "check-worker": "scripts/check-worker.ts",
  "prepare-database": "scripts/prepare-database.ts",
  seed: "prisma/seed.ts",
  admin: "scripts/admin.ts",
  "search-reindex": "scripts/search-reindex.ts",
  "search-verify": "scripts/search-verify.ts",
  "reports-verify": "scripts/reports-verify.ts",
};

/** Arguments that make Node run a program of the build, with no loader in between. */
export function program(name: keyof typeof PROGRAMS): string[] {
  return [join(ROOT, `build/programs/${name}.js`)];
}
