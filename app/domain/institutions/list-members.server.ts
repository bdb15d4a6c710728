import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { ensureMay } from "./ensure-may";
import { type MemberRole } from "~/domain/vocabulary/institutions";
import { mayOnInstitution } from "./policy";

export type Member = { userId: string; displayName: string; email: string | null; role: MemberRole };
export type PendingInvite = { email: string; role: MemberRole; expiresAt: Date; expired: boolean };

/**
 * The members of the institution: owners first, then by name. Addresses and open invitations are included only for those
 * who manage the members.
 */
export async function listMembers(
  actor: UserActor,
  institutionId: string,
): Promise<{ members: Member[]; invites: PendingInvite[]; mayManage: boolean }> {
  const id = ensureMay(actor, institutionId, "view");
  const mayManage = mayOnInstitution(actor, id, "manage_members").ok;
  const [members, invites] = await Promise.all([
    db.institutionMember.findMany({
      where: { institutionId: id },
      select: { userId: true, role: true, user: { select: { displayName: true, email: true } } },
      orderBy: [{ role: "asc" }, { user: { displayName: "asc" } }],
    }),
    mayManage
      ? db.memberInvite.findMany({
          where: { institutionId: id, acceptedAt: null },
          select: { email: true, role: true, expiresAt: true },
          orderBy: { createdAt: "desc" },
        })
      : [],
  ]);
  const now = new Date();
  return {
    members: members.map(({ userId, role, user }) => ({
      userId,
      role,
      displayName: user.displayName,
      email: mayManage ? user.email : null,
    })),
    invites: invites.map((invite) => ({ ...invite, expired: invite.expiresAt <= now })),
    mayManage,
  };
}
