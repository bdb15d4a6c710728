import { hashToken } from "~/platform/token.server";
import { db } from "~/platform/db.server";
import { type MemberRole } from "~/domain/vocabulary/institutions";

export type OpenInvite = { institutionId: string; nameVi: string; nameEn: string; role: MemberRole };

/** The invitation for a mailed token while it can be accepted; null when it is unknown, used, void or expired. */
export async function findInvite(token: string): Promise<OpenInvite | null> {
  const invite = await db.memberInvite.findFirst({
    where: { id: hashToken(token), acceptedAt: null, expiresAt: { gt: new Date() } },
    select: { institutionId: true, role: true, institution: { select: { nameVi: true, nameEn: true } } },
  });
  return invite ? { institutionId: invite.institutionId, role: invite.role, ...invite.institution } : null;
}
