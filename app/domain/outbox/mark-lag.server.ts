import { db } from "~/platform/db.server";

/**
 * How far the index is behind: waiting marks and the age of the oldest in seconds (0 when none waits). Marks that a
 * rebuild has parked do not count, nor do those set for later: their records are in the live index, only the next one lacks
 * them, or only their embeddings are missing.
 */
export async function markLag(): Promise<{ waiting: number; oldestSeconds: number }> {
  const [row] = await db.$queryRaw<{ waiting: number; oldest: number }[]>`
    SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM now() - min("markedAt")), 0)::float AS oldest FROM "SearchMark"
    WHERE "notBefore" <> 'infinity' AND NOT ("notBefore" > now() AND "attempts" = 0)`;
  return { waiting: row?.waiting ?? 0, oldestSeconds: Math.round(row?.oldest ?? 0) };
}
