import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { HANDOVER_TIMES, handOverLost } from "~/domain/cases/hand-over-lost.server";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db, type Transaction } from "~/platform/db.server";
import { ensureMay } from "./ensure-may";
import { lockInstitution } from "./lock-institution.server";
import { type MemberRole } from "~/domain/vocabulary/institutions";
import { keepsOwner } from "./rules";

type Answer = { ok: true } | { ok: false; code: "last_owner" };

/** Changes a member's role. The last owner remains owner; the cases of somebody who becomes a viewer are handed over. */
export async function changeMemberRole(
  actor: UserActor,
  input: { institutionId: string; userId: string; role: MemberRole },
): Promise<Answer> {
  const institutionId = ensureMay(actor, input.institutionId, "manage_members");
  const userId = recordId(input.userId);
  return db.$transaction(async (tx) => {
    const roles = await lockedRoles(tx, institutionId, userId);
    const verdict = keepsOwner([...roles.others, input.role]);
    if (!verdict.ok) return verdict;
    if (roles.own === input.role) return { ok: true };
    const key = { institutionId_userId: { institutionId, userId } };
    await tx.institutionMember.update({ where: key, data: { role: input.role }, select: { userId: true } });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "institution.member_role_changed",
      subject: "institution",
      subjectId: institutionId,
      data: { userId, role: input.role },
    });
    if (input.role === "viewer") await handOverLost(tx, { userId });
    return { ok: true };
  }, HANDOVER_TIMES);
}

/** Removes a member; everyone may remove themselves. The last owner cannot be removed; the member's cases are handed over. */
export async function removeMember(actor: UserActor, input: { institutionId: string; userId: string }): Promise<Answer> {
  const userId = recordId(input.userId);
  const institutionId = ensureMay(actor, input.institutionId, userId === actor.userId ? "leave" : "manage_members");
  return db.$transaction(async (tx) => {
    const roles = await lockedRoles(tx, institutionId, userId);
    const verdict = keepsOwner(roles.others);
    if (!verdict.ok) return verdict;
    await tx.institutionMember.delete({ where: { institutionId_userId: { institutionId, userId } }, select: { userId: true } });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "institution.member_removed",
      subject: "institution",
      subjectId: institutionId,
      data: { userId },
    });
    await handOverLost(tx, { userId });
    return { ok: true };
  }, HANDOVER_TIMES);
}

/** The member's role and those of all others, with the institution locked so that two owners cannot leave at once. */
async function lockedRoles(tx: Transaction, institutionId: string, userId: string) {
  await lockInstitution(tx, institutionId);
  const members = await tx.institutionMember.findMany({ where: { institutionId }, select: { userId: true, role: true } });
  const own = members.find((member) => member.userId === userId)?.role;
  if (!own) throw new Refusal("not_found");
  return { own, others: members.filter((member) => member.userId !== userId).map((member) => member.role) };
}
