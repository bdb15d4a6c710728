import { createHash } from "node:crypto";
import { accessSync, chownSync, constants, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** PostgreSQL refuses to run as root; as root it runs as this user and group, "nobody" nearly everywhere. */
const NOBODY = 65534;
/** Where root stores what `nobody` must access, when the project itself is in a folder closed to others. */
const SHARED_STATE = "/var/lib";

/** The user PostgreSQL runs as: undefined for the current user. */
export type RunAs = { uid: number; gid: number } | undefined;

export function postgresUser(): RunAs {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
}

/** Whether that user can access the folder: each parent folder must be open to others. */
export function isReachable(path: string, user: RunAs): boolean {
  if (!user) return true;
  let folder = existsSync(path) ? realpathSync(path) : dirname(path);
  for (;;) {
    const { uid, mode } = statSync(folder);
    if (!(uid === user.uid ? mode & 0o100 : mode & 0o001)) return false;
    const above = dirname(folder);
    if (above === folder) return true;
    folder = above;
  }
}

/**
 * A folder for PostgreSQL in the data folder, or, when its user cannot access that (e.g. a checkout in /root), one under
 * /var/lib whose name is derived from it.
 * @param dataDir an existing folder
 * @returns `moved` is true if it is not under dataDir
 */
export function postgresFolder(dataDir: string, user: RunAs): { folder: string; moved: boolean } {
  const moved = !isReachable(dataDir, user);
  const name = createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 12);
  const folder = moved ? join(SHARED_STATE, `nhipcau-${name}`, "postgres") : join(realpathSync(dataDir), "postgres");
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user && lstatSync(folder).uid !== user.uid) chownSync(folder, user.uid, user.gid);
  return { folder, moved };
}

export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
