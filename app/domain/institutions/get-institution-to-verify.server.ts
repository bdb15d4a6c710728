import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { ensureVerifier } from "./ensure-may";
import { type InstitutionStatus } from "~/domain/vocabulary/institutions";

export type LikelyDuplicate = {
  id: string;
  nameVi: string;
  nameEn: string;
  status: InstitutionStatus;
  sameName: boolean;
  sameWebsite: boolean;
  sameRor: boolean;
};

/** An institution to be verified: its data, its owners, and institutions that look like duplicates of it. */
export async function getInstitutionToVerify(actor: UserActor, institutionId: string) {
  ensureVerifier(actor);
  const id = recordId(institutionId);
  const institution = await db.institution.findUnique({
    where: { id },
    omit: { creationKey: true, demo: true, verifiedBy: true, updatedAt: true },
    include: {
      members: {
        where: { role: "owner" },
        select: { user: { select: { displayName: true, email: true, emailVerifiedAt: true } } },
        orderBy: { createdAt: "asc" },
      },
      _count: { select: { positions: true } },
    },
  });
  if (!institution) throw new Refusal("not_found");
  return { institution, duplicates: await likelyDuplicates(id) };
}

/** Other institutions with the same name (folded, in either language), the same website's host or the same ROR id. */
function likelyDuplicates(id: string): Promise<LikelyDuplicate[]> {
  return db.$queryRaw<LikelyDuplicate[]>`
    WITH keyed AS (
      SELECT "id", "nameVi", "nameEn", "status", "rorId",
        array_remove(ARRAY[nhipcau_fold("nameVi"), nhipcau_fold("nameEn")], '') AS names,
        regexp_replace(lower("website"), '^https?://(www[.])?([^/:?#]+).*$', '\\2') AS host
      FROM "Institution"
    ), compared AS (
      SELECT other."id", other."nameVi", other."nameEn", other."status",
        other.names && own.names AS "sameName",
        other.host <> '' AND other.host = own.host AS "sameWebsite",
        other."rorId" <> '' AND other."rorId" = own."rorId" AS "sameRor"
      FROM keyed own JOIN keyed other ON other."id" <> own."id" WHERE own."id" = ${id}::uuid
    )
    SELECT * FROM compared WHERE "sameName" OR "sameWebsite" OR "sameRor" ORDER BY "status" DESC, "id" LIMIT 20`;
}
