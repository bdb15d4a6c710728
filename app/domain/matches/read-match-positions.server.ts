import { type MatchPosition } from "~/domain/matching/model";
import { db } from "~/platform/db.server";
import { readLivePositions, type MatchablePosition } from "./read-live-positions.server";
import { storeVersion } from "./store-version";

/**
 * Reads positions for matching, whatever their status. Published ones come in one query from the rows stored for
 * ranking; those that changed since, or have no row, come from their records. Unknown ids are skipped.
 * @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 */
export async function readMatchPositions(ids: readonly string[], today: string): Promise<MatchablePosition[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string; institutionId: string; facts: string | null }[]>`
    SELECT p."id"::text AS "id", p."institutionId"::text AS "institutionId", n."facts"::text AS "facts"
    FROM "Position" p
    LEFT JOIN "MatchNeed" n ON n."positionId" = p."id" AND n."version" = ${storeVersion(today)}
      AND n."sourceAt" = date_trunc('milliseconds', p."updatedAt")
      AND NOT EXISTS (SELECT FROM "SearchMark" m WHERE m."kind" = 'position' AND m."entityId" = p."id" AND m."notBefore" < now() + interval '1 minute')
    WHERE p."id" = ANY(${[...ids]}::uuid[])`;
  const stored = rows.flatMap(({ institutionId, facts }): MatchablePosition[] =>
    facts === null ? [] : [{ institutionId, position: JSON.parse(facts) as MatchPosition }],
  );
  return [
    ...stored,
    ...(await readLivePositions(
      rows.filter((row) => row.facts === null).map((row) => row.id),
      today,
    )),
  ];
}
