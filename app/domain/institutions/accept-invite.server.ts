import { recordAudit } from "~/domain/audit/record-audit.server";
import { hashToken } from "~/platform/token.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { lockInstitution } from "./lock-institution.server";

/**
 * Makes the actor a member by a mailed token, which works once. Whoever holds the token got it from the invited mailbox,
 * so the account may have another address. An existing member keeps their current role.
 */
export async function acceptInvite(
  actor: UserActor,
  token: string,
): Promise<{ ok: true; institutionId: string } | { ok: false; code: "invite_gone" }> {
  if (!actor.emailVerified) throw new Refusal("forbidden");
  const id = hashToken(token);
  return db.$transaction(async (tx) => {
    const found = await tx.memberInvite.findUnique({ where: { id }, select: { institutionId: true } });
    if (!found) return { ok: false, code: "invite_gone" };
    await lockInstitution(tx, found.institutionId);
    const { count } = await tx.memberInvite.updateMany({
      where: { id, acceptedAt: null, expiresAt: { gt: new Date() } },
      data: { acceptedAt: new Date() },
    });
    const invite = await tx.memberInvite.findUnique({ where: { id }, select: { institutionId: true, role: true } });
    if (count === 0 || !invite) return { ok: false, code: "invite_gone" };
    const { institutionId, role } = invite;
    const member = { institutionId, userId: actor.userId };
    const already = await tx.institutionMember.findUnique({ where: { institutionId_userId: member }, select: { role: true } });
    if (!already) {
      await tx.institutionMember.create({ data: { ...member, role }, select: { userId: true } });
      await recordAudit(tx, {
        actorId: actor.userId,
        kind: "institution.member_joined",
        subject: "institution",
        subjectId: institutionId,
        data: { role },
      });
    }
    return { ok: true, institutionId };
  });
}
