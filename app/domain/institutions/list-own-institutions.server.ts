import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { type InstitutionStatus, type MemberRole } from "~/domain/vocabulary/institutions";

export type OwnInstitution = { id: string; nameVi: string; nameEn: string; status: InstitutionStatus; role: MemberRole };

/** The institutions of which the actor is a member, in the order in which they joined. */
export async function listOwnInstitutions(actor: UserActor): Promise<OwnInstitution[]> {
  const rows = await db.institutionMember.findMany({
    where: { userId: actor.userId },
    select: { role: true, institution: { select: { id: true, nameVi: true, nameEn: true, status: true } } },
    orderBy: [{ createdAt: "asc" }, { institutionId: "asc" }],
  });
  return rows.map((row) => ({ ...row.institution, role: row.role }));
}
