import { randomBytes } from "node:crypto";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { forgetExpertInEngagements } from "~/domain/cases/engagement/forget-expert-in-engagements.server";
import { mayLoseAccess } from "~/domain/identity/administration-rules";
import { lockAdministrators, otherAdministrators } from "~/domain/identity/administrators.server";
import { confirmPassword } from "~/domain/identity/confirm-password.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { forgetPersonInImports } from "~/domain/imports/forget-person-in-imports.server";
import { forgetExpertInCases } from "~/domain/cases/forget-expert-in-cases.server";
import { HANDOVER_TIMES, handOverLost } from "~/domain/cases/hand-over-lost.server";
import { Refusal } from "~/domain/refusal";
import { markForIndex } from "~/domain/outbox/leave-marks.server";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { db, type Transaction } from "~/platform/db.server";
import { forgetAccount } from "./forgetting";

/**
 * Why an account stays: somebody must be left who can let others in, who manages the institution, and who answers for
 * the cases.
 */
export type EraseRefusal = "last_administrator" | "last_owner" | "cases_left";

/**
 * A person erases their own account and profile, after giving the password again; there is no way back.
 * What stays: events and figures without the person, and the audit log, which holds ids only.
 */
export async function eraseOwnAccount(actor: UserActor, password: string, clientAddress: string) {
  const confirmed = await confirmPassword(actor, password, clientAddress);
  return confirmed.ok ? eraseAccount(actor.userId) : confirmed;
}

/**
 * The same by the operator's command line, for a person who asks by another way.
 * @throws Refusal `not_found` when no account has this address (trimmed, lower case)
 */
export async function erasePersonByEmail(email: string): Promise<Verdict<EraseRefusal>> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (!user) throw new Refusal("not_found");
  return eraseAccount(user.id);
}

/** In one transaction; whoever closed cases name as their owner is kept as an empty row, which nobody can sign in to. */
function eraseAccount(userId: string): Promise<Verdict<EraseRefusal>> {
  return db
    .$transaction(async (tx): Promise<Verdict<EraseRefusal>> => {
      await lockAdministrators(tx);
      const user = await tx.user.findUnique({
        where: { id: userId },
        select: {
          email: true,
          roles: { select: { role: true } },
          expert: { select: { id: true } },
          memberships: { select: { institutionId: true, role: true } },
        },
      });
      if (!user) throw new Refusal("not_found");
      const roles = new Set(user.roles.map((grant) => grant.role));
      const access = mayLoseAccess({ roles, losing: "account" }, await otherAdministrators(tx, userId));
      if (!access.ok) return access;
      if (await isLastOwner(tx, userId, user.memberships)) return refused("last_owner");

      await tx.roleGrant.deleteMany({ where: { userId } });
      await tx.institutionMember.deleteMany({ where: { userId } });
      if (user.expert) await forgetExpertInCases(tx, user.expert.id);
      if (user.expert) await forgetExpertInEngagements(tx, user.expert.id, dateFromIso(todayInVietnam()));
      await handOverLost(tx, { userId });
      // Nobody else could answer for a case of theirs: everything so far is taken back.
      if ((await tx.case.count({ where: { ownerId: userId, closedAt: null } })) > 0) throw new CasesLeft();
      if (user.expert) {
        await markForIndex(tx, "expert", user.expert.id);
        await tx.expert.delete({ where: { id: user.expert.id }, select: { id: true } });
      }
      await forgetTraces(tx, userId, user.email);
      await forgetPersonInImports(tx, { email: user.email, expertId: user.expert?.id ?? null });
      await recordAudit(tx, { actorId: userId, kind: "account.erased", subject: "user", subjectId: userId, data: {} });
      if ((await tx.case.count({ where: { ownerId: userId } })) === 0)
        await tx.user.delete({ where: { id: userId }, select: { id: true } });
      else await emptyAccount(tx, userId);
      return allowed;
    }, HANDOVER_TIMES)
    .catch((error: unknown) => {
      if (error instanceof CasesLeft) return refused("cases_left");
      throw error;
    });
}

class CasesLeft extends Error {}

/** Whether an institution would be left with nobody who manages it. Holds the institutions, so that two owners cannot leave at once. */
async function isLastOwner(
  tx: Transaction,
  userId: string,
  memberships: readonly { institutionId: string; role: string }[],
): Promise<boolean> {
  const owned = memberships
    .filter((membership) => membership.role === "owner")
    .map((membership) => membership.institutionId)
    .sort();
  for (const institutionId of owned) {
    await tx.$queryRaw`SELECT 1 FROM "Institution" WHERE "id" = ${institutionId}::uuid FOR UPDATE`;
    if ((await tx.institutionMember.count({ where: { institutionId, role: "owner", userId: { not: userId } } })) === 0) return true;
  }
  return false;
}

/** What names the person outside their own records: messages stay with the case they are in, without an author. */
async function forgetTraces(tx: Transaction, userId: string, email: string): Promise<void> {
  await tx.caseMessage.updateMany({ where: { authorId: userId }, data: { authorId: null } });
  // In cases that a merge moved to another profile of theirs, too.
  await tx.caseEvent.updateMany({ where: { actorId: userId, side: "expert" }, data: { actorId: null } });
  await tx.storedFile.updateMany({ where: { uploadedBy: userId }, data: { uploadedBy: null } });
  await tx.case.updateMany({ where: { nominatorId: userId }, data: { nominatorName: "" } });
  await tx.mailMessage.deleteMany({ where: { recipient: email } });
  await tx.memberInvite.deleteMany({ where: { email } });
}

/** An owner of closed cases leaves a row without name, address and way in, and nothing that belonged to it. */
async function emptyAccount(tx: Transaction, userId: string): Promise<void> {
  await forgetAccount(tx, userId);
  const nobody = { email: `erased-${userId}@invalid`, displayName: "", passwordHash: randomBytes(32).toString("hex") };
  await tx.user.update({ where: { id: userId }, data: { ...nobody, emailVerifiedAt: null, disabledAt: new Date() }, select: { id: true } });
}
