import { INDEXED_POSITIONS } from "~/domain/search/read-position-documents.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { readLivePositions } from "./read-live-positions.server";
import { storeVersion } from "./store-version";

/** The counterpart of `writeMatchProfiles` for positions that anyone may read. */
export async function writeMatchNeeds(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const today = todayInVietnam();
  const open = await db.position.findMany({ where: { id: { in: [...ids] }, ...INDEXED_POSITIONS }, select: { id: true, updatedAt: true } });
  const stamps = new Map(open.map((row) => [row.id, row.updatedAt]));
  const positions = await readLivePositions([...stamps.keys()], today);
  await db.matchNeed.deleteMany({ where: { positionId: { in: ids.filter((id) => !stamps.has(id)) } } });
  // Locked for the same reason as there.
  await db.$executeRaw`
    INSERT INTO "MatchNeed" ("positionId", "version", "sourceAt", "facts", "writtenAt")
    SELECT p."id", ${storeVersion(today)}, given.source_at, given.facts::json, now()
    FROM unnest(
      ${positions.map(({ position }) => position.id)}::uuid[],
      ${positions.map(({ position }) => stamps.get(position.id) ?? new Date(0))}::timestamptz[],
      ${positions.map(({ position }) => JSON.stringify(position))}::text[]
    ) AS given(id, source_at, facts)
    JOIN "Position" p ON p."id" = given.id
    ORDER BY p."id" FOR KEY SHARE OF p
    ON CONFLICT ("positionId") DO UPDATE
      SET "version" = excluded."version", "sourceAt" = excluded."sourceAt", "facts" = excluded."facts", "writtenAt" = now()
      WHERE "MatchNeed"."sourceAt" <= excluded."sourceAt"`;
}

/** Writes the rows that are missing or have another version, up to `limit`; returns how many were processed. */
export async function catchUpMatchNeeds(limit: number): Promise<number> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p."id"::text AS id FROM "Position" p JOIN "Institution" i ON i."id" = p."institutionId" AND i."status" = 'verified'
    LEFT JOIN "MatchNeed" n ON n."positionId" = p."id"
    WHERE p."status" = 'published' AND p."publishedAt" IS NOT NULL
      AND (n."positionId" IS NULL OR n."version" <> ${storeVersion(todayInVietnam())})
    LIMIT ${limit}`;
  await writeMatchNeeds(rows.map((row) => row.id));
  return rows.length;
}
