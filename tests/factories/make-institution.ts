import { type InstitutionStatus, type MemberRole } from "~/domain/vocabulary/institutions";
import { db, type Prisma } from "~/platform/db.server";
import { makeUser } from "./make-user";

type Own = Partial<Omit<Prisma.InstitutionUncheckedCreateInput, "members" | "positions" | "invites" | "blocks">> & {
  status?: InstitutionStatus;
  /** The role of its only member. */
  role?: MemberRole;
};

/** A verified institution with one member, an owner by default. */
export async function makeInstitution(own: Own = {}): Promise<{ id: string; memberId: string }> {
  const { role = "owner", status = "verified", ...columns } = own;
  const member = await makeUser({ displayName: "Phạm Quốc Việt" });
  const institution = await db.institution.create({
    data: {
      nameVi: "Viện Vật liệu Sông Hồng",
      nameEn: "Red River Institute of Materials",
      kind: "institute",
      provinceCode: "ha-noi",
      status,
      verifiedAt: status === "verified" ? new Date() : null,
      ...columns,
      members: { create: [{ userId: member.id, role }] },
    },
    select: { id: true },
  });
  return { id: institution.id, memberId: member.id };
}
