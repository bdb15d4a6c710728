import { type UserActor } from "~/domain/vocabulary/actor";
import { matchKey } from "~/domain/words";
import { db } from "~/platform/db.server";

export type BlockableInstitution = { id: string; nameVi: string; nameEn: string; provinceCode: string };

const MOST = 20;

/**
 * Institutions whose name contains each word of the query, in any order, with or without diacritics; at most 20.
 * Includes unverified ones, so that a block can exist before they may search. Institutions that are already blocked are
 * excluded.
 */
export async function findInstitutionsToBlock(actor: UserActor, query: string): Promise<BlockableInstitution[]> {
  const words = matchKey(query.slice(0, 100))
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 8);
  if (words.length === 0) return [];
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  return db.$queryRaw<BlockableInstitution[]>`
    SELECT i."id", i."nameVi", i."nameEn", i."provinceCode" FROM "Institution" i
    WHERE i."status" <> 'refused'
      AND nhipcau_fold(i."nameVi" || ' ' || i."nameEn") LIKE ALL (${patterns})
      AND NOT EXISTS (
        SELECT 1 FROM "ExpertBlock" b JOIN "Expert" e ON e."id" = b."expertId"
        WHERE b."institutionId" = i."id" AND e."userId" = ${actor.userId}::uuid)
    ORDER BY coalesce(nullif(i."nameVi", ''), i."nameEn"), i."id" LIMIT ${MOST}`;
}
