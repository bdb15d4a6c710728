import { type Visibility } from "~/domain/vocabulary/people";
import { db } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { readLiveExperts, type GatedExpert } from "./read-live-experts.server";
import { unpackExpert, type PackedExpert } from "./stored-expert";
import { unpackTerms, wantedTerms } from "./stored-terms";
import { storeVersion } from "./store-version";

/**
 * Reads experts for matching. With `terms`, it reads several hundred in one query from the rows stored for ranking, and
 * texts then hold these terms only (`comparedTerms` of a position). The visibility is always read from the live
 * records, and so is all data of an expert who changed since the row was written. Without `terms`, everything comes
 * from the records. Unknown ids and closed accounts are skipped.
 * @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 */
export async function readMatchExperts(ids: readonly string[], today: string, terms?: readonly string[]): Promise<GatedExpert[]> {
  if (terms === undefined) return readLiveExperts(ids, today);
  if (ids.length === 0) return [];
  const wanted = wantedTerms(terms);
  const rows = await readRows(ids, storeVersion(today));
  const kept = rows.flatMap((row) => (row.facts === null ? [] : [{ ...row, facts: row.facts }]));
  const stored = await readEach(
    "MatchProfile",
    kept,
    ({ id }) => id,
    (row): GatedExpert => {
      const text = row.terms === null ? null : unpackTerms(Buffer.from(row.terms, "base64"), wanted);
      const { userId, visibility, publishedAt, blockedInstitutionIds } = row;
      return {
        expert: unpackExpert(row.id, JSON.parse(row.facts) as PackedExpert, text),
        gate: { userId, visibility, publishedAt, blockedInstitutionIds },
      };
    },
  );
  return [
    ...stored,
    ...(await readLiveExperts(
      rows.filter((row) => row.facts === null).map((row) => row.id),
      today,
    )),
  ];
}

type StoredRow = {
  id: string;
  userId: string;
  visibility: Visibility;
  publishedAt: Date | null;
  blockedInstitutionIds: string[];
  /** Null when there is no row, or the row is older than the record. */
  facts: string | null;
  terms: string | null;
};

/**
 * A due mark, or a different time of change, means that the record has changed since its row was written. Marks that
 * are due much later (parked by a rebuild, waiting for embeddings) belong to rows that are up to date.
 */
function readRows(ids: readonly string[], version: string): Promise<StoredRow[]> {
  return db.$queryRaw<StoredRow[]>`
    SELECT e."id"::text AS "id", e."userId"::text AS "userId", e."visibility"::text AS "visibility", e."publishedAt" AS "publishedAt",
      ARRAY(SELECT b."institutionId"::text FROM "ExpertBlock" b WHERE b."expertId" = e."id") AS "blockedInstitutionIds",
      CASE WHEN fresh.it THEN p."facts"::text END AS "facts", CASE WHEN fresh.it THEN encode(p."terms", 'base64') END AS "terms"
    FROM "Expert" e
    JOIN "User" u ON u."id" = e."userId" AND u."disabledAt" IS NULL
    LEFT JOIN "MatchProfile" p ON p."expertId" = e."id"
    CROSS JOIN LATERAL (SELECT p."version" = ${version} AND p."sourceAt" = date_trunc('milliseconds', e."updatedAt")
      AND NOT EXISTS (SELECT FROM "SearchMark" m WHERE m."kind" = 'expert' AND m."entityId" = e."id" AND m."notBefore" < now() + interval '1 minute') AS it) AS fresh
    WHERE e."id" = ANY(${[...ids]}::uuid[])`;
}
