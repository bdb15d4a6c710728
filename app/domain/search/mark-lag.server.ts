import { db } from "~/platform/db.server";

/** How far the index is behind: waiting marks and the age of the oldest in seconds (0 when none waits). */
export async function markLag(): Promise<{ waiting: number; oldestSeconds: number }> {
  const [row] = await db.$queryRaw<{ waiting: number; oldest: number }[]>`
    SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM now() - min("markedAt")), 0)::float AS oldest FROM "SearchMark"`;
  return { waiting: row?.waiting ?? 0, oldestSeconds: Math.round(row?.oldest ?? 0) };
}
