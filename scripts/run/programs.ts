import { join } from "node:path";
import { ROOT } from "./command";

/** The programs of a deployment: the build compiles each source to `build/programs/NAME.js`. */
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

/** Arguments with which Node runs a program of the build, without a loader. */
export function program(name: keyof typeof PROGRAMS): string[] {
  return [join(ROOT, `build/programs/${name}.js`)];
}
