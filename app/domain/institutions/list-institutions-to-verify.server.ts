import { type UserActor } from "~/domain/vocabulary/actor";
import { db, Prisma } from "~/platform/db.server";
import { ensureVerifier } from "./ensure-may";
import { VERIFY_PAGE } from "./model";
import { type InstitutionKind, type InstitutionStatus } from "~/domain/vocabulary/institutions";

export type InstitutionToVerify = {
  id: string;
  nameVi: string;
  nameEn: string;
  kind: InstitutionKind;
  provinceCode: string;
  status: InstitutionStatus;
  createdAt: Date;
};

/**
 * One page of institutions for the verification desk, longest waiting first.
 * `text` finds names, websites and ROR ids, with or without diacritics.
 */
export async function listInstitutionsToVerify(
  actor: UserActor,
  query: { status: InstitutionStatus | null; text: string; page: number },
): Promise<{ rows: InstitutionToVerify[]; total: number; counts: Record<InstitutionStatus, number> }> {
  ensureVerifier(actor);
  const pattern = `%${query.text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const matching = query.text
    ? Prisma.sql`nhipcau_fold("nameVi" || ' ' || "nameEn" || ' ' || "website" || ' ' || "rorId") LIKE nhipcau_fold(${pattern})`
    : Prisma.sql`TRUE`;
  const inStatus = query.status ? Prisma.sql`"status" = ${query.status}::"InstitutionStatus"` : Prisma.sql`TRUE`;
  const [counted, rows] = await Promise.all([
    db.$queryRaw<{ status: InstitutionStatus; count: number }[]>`
      SELECT "status", count(*)::int AS count FROM "Institution" WHERE ${matching} GROUP BY "status"`,
    db.$queryRaw<InstitutionToVerify[]>`
      SELECT "id", "nameVi", "nameEn", "kind", "provinceCode", "status", "createdAt" FROM "Institution"
      WHERE ${matching} AND ${inStatus}
      ORDER BY "createdAt", "id" LIMIT ${VERIFY_PAGE} OFFSET ${(query.page - 1) * VERIFY_PAGE}`,
  ]);
  const counts = { pending: 0, verified: 0, refused: 0 };
  for (const row of counted) counts[row.status] = row.count;
  const total = query.status ? counts[query.status] : counts.pending + counts.verified + counts.refused;
  return { rows, total, counts };
}
