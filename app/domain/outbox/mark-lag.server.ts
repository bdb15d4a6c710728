import { db } from "~/platform/db.server";

/**
 * The lag of the index: the number of waiting marks and the age of the oldest in seconds (0 if none waits). Marks
 * parked by a rebuild and marks scheduled for later do not count: their records are in the live index, and only the
 * next index or their embeddings are missing.
 */
export async function markLag(): Promise<{ waiting: number; oldestSeconds: number }> {
  const [row] = await db.$queryRaw<{ waiting: number; oldest: number }[]>`
    SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM now() - min("markedAt")), 0)::float AS oldest FROM "SearchMark"
    WHERE "notBefore" <> 'infinity' AND NOT ("notBefore" > now() AND "attempts" = 0)`;
  return { waiting: row?.waiting ?? 0, oldestSeconds: Math.round(row?.oldest ?? 0) };
}
