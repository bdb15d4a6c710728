import { db } from "~/platform/db.server";
import { FROM_AHEAD } from "./claim-marks.server";

/**
 * The lag of the index: the number of waiting marks and the age of the oldest in seconds (0 if none waits). Marks
 * parked by a rebuild and marks scheduled for later do not count: their records are in the live index, and only the
 * next index or their embeddings are missing. The age of a mark that the clock of the database puts into the future is not
 * known: it counts as its distance from now, so that a clock that was set back does not hide it.
 */
export async function markLag(): Promise<{ waiting: number; oldestSeconds: number }> {
  const [row] = await db.$queryRaw<{ waiting: number; oldest: number }[]>`
    SELECT count(*)::int AS waiting, coalesce(max(abs(extract(epoch FROM now() - "markedAt"))), 0)::float AS oldest FROM "SearchMark"
    WHERE "notBefore" <> 'infinity' AND (${FROM_AHEAD} OR NOT ("notBefore" > now() AND "attempts" = 0))`;
  return { waiting: row?.waiting ?? 0, oldestSeconds: Math.round(row?.oldest ?? 0) };
}
