import { indexAudience } from "~/domain/privacy/rules";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { readLiveExperts } from "./read-live-experts.server";
import { packExpert } from "./stored-expert";
import { packTerms } from "./stored-terms";
import { storeVersion } from "./store-version";

/**
 * Writes the ranking rows of these experts from their current records; deletes the rows of experts who may not be
 * found. An older read never replaces a newer one. The caller must hold the marks of these records (jobs/drain-marks),
 * so that a concurrent change is processed again.
 */
export async function writeMatchProfiles(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const today = todayInVietnam();
  const found = await db.expert.findMany({
    where: { id: { in: [...ids] }, publishedAt: { not: null }, visibility: { not: "hidden" } },
    select: { id: true, updatedAt: true },
  });
  const stamps = new Map(found.map((row) => [row.id, row.updatedAt]));
  const experts = (await readLiveExperts([...stamps.keys()], today)).filter(({ gate }) => indexAudience(gate) !== null);
  const rows = experts.flatMap(({ expert }) => {
    const sourceAt = stamps.get(expert.id);
    return sourceAt
      ? [{ id: expert.id, sourceAt, facts: JSON.stringify(packExpert(expert)), terms: expert.text && packTerms(expert.text) }]
      : [];
  });
  const kept = new Set(rows.map((row) => row.id));
  await db.matchProfile.deleteMany({ where: { expertId: { in: ids.filter((id) => !kept.has(id)) } } });
  // Joined with the experts and locked, so that one erased in the meantime is skipped instead of failing the others;
  // ordered by id, so that two writers cannot deadlock.
  await db.$executeRaw`
    INSERT INTO "MatchProfile" ("expertId", "version", "sourceAt", "facts", "terms", "writtenAt")
    SELECT e."id", ${storeVersion(today)}, given.source_at, given.facts::json, decode(given.terms, 'base64'), now()
    FROM unnest(
      ${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => row.sourceAt)}::timestamptz[],
      ${rows.map((row) => row.facts)}::text[],
      ${rows.map((row) => row.terms && Buffer.from(row.terms).toString("base64"))}::text[]
    ) AS given(id, source_at, facts, terms)
    JOIN "Expert" e ON e."id" = given.id
    ORDER BY e."id" FOR KEY SHARE OF e
    ON CONFLICT ("expertId") DO UPDATE
      SET "version" = excluded."version", "sourceAt" = excluded."sourceAt", "facts" = excluded."facts", "terms" = excluded."terms", "writtenAt" = now()
      WHERE "MatchProfile"."sourceAt" <= excluded."sourceAt"`;
}

/**
 * Writes the rows that are missing or have another version, up to `limit`: after the first start, a new version of the
 * terms, or a new year.
 * @returns how many were processed; fewer than `limit` means that none is left
 */
export async function catchUpMatchProfiles(limit: number): Promise<number> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e."id"::text AS id FROM "Expert" e JOIN "User" u ON u."id" = e."userId" AND u."disabledAt" IS NULL
    LEFT JOIN "MatchProfile" p ON p."expertId" = e."id"
    WHERE e."publishedAt" IS NOT NULL AND e."visibility" <> 'hidden' AND (p."expertId" IS NULL OR p."version" <> ${storeVersion(todayInVietnam())})
    LIMIT ${limit}`;
  await writeMatchProfiles(rows.map((row) => row.id));
  return rows.length;
}
