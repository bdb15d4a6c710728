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
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { db, type Transaction } from "~/platform/db.server";
import { forgetAccount } from "./forgetting";

/**
 * Why an account cannot be erased: it is the last one that can grant roles, manage an institution, or own its cases.
 */
export type EraseRefusal = "last_administrator" | "last_owner" | "cases_left";

/**
 * A user erases their own account and profile, after entering the password again; this cannot be undone. What stays:
 * events and figures without the person, and the audit log, which holds ids only.
 */
export async function eraseOwnAccount(actor: UserActor, password: string, clientAddress: string) {
  const confirmed = await confirmPassword(actor, password, clientAddress);
  return confirmed.ok ? eraseAccount(actor.userId) : confirmed;
}

/**
 * The same from the operator's command line, for a request that arrives in another way.
 * @throws Refusal `not_found` when no account has this address (trimmed, lower case)
 */
export async function erasePersonByEmail(email: string): Promise<Verdict<EraseRefusal>> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (!user) throw new Refusal("not_found");
  return eraseAccount(user.id);
}

/** Runs in one transaction; an account that closed cases name as their owner is kept as an empty row, which nobody can sign in to. */
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
      // The person before their cases: the order of locks (docs/architecture.md).
      await tx.$queryRaw`SELECT 1 FROM "Expert" WHERE "userId" = ${userId}::uuid FOR UPDATE`;

      await tx.roleGrant.deleteMany({ where: { userId } });
      await tx.institutionMember.deleteMany({ where: { userId } });
      if (user.expert) await forgetExpertInCases(tx, user.expert.id);
      if (user.expert) await forgetExpertInEngagements(tx, user.expert.id, dateFromIso(todayInVietnam()));
      await handOverLost(tx, { userId });
      // Nobody else can own one of their cases: roll back.
      if ((await tx.case.count({ where: { ownerId: userId, closedAt: null } })) > 0) throw new CasesLeft();
      if (user.expert) await tx.expert.delete({ where: { id: user.expert.id }, select: { id: true } });
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

/** Whether an institution would be left without a manager. Locks the institutions, so that two owners cannot leave at the same time. */
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

/** References to the person outside their own records: messages stay in their case, without an author. */
async function forgetTraces(tx: Transaction, userId: string, email: string): Promise<void> {
  await tx.caseMessage.updateMany({ where: { authorId: userId }, data: { authorId: null } });
  // Also in cases that a merge moved to another profile of theirs.
  await tx.caseEvent.updateMany({ where: { actorId: userId, side: "expert" }, data: { actorId: null } });
  await tx.storedFile.updateMany({ where: { uploadedBy: userId }, data: { uploadedBy: null } });
  await tx.case.updateMany({ where: { nominatorId: userId }, data: { nominatorName: "" } });
  await tx.mailMessage.deleteMany({ where: { recipient: email } });
  await tx.memberInvite.deleteMany({ where: { email } });
}

/** Empties the row of an owner of closed cases: no name, address or credentials, and nothing that belonged to the account. */
async function emptyAccount(tx: Transaction, userId: string): Promise<void> {
  await forgetAccount(tx, userId);
  const nobody = { email: `erased-${userId}@invalid`, displayName: "", passwordHash: randomBytes(32).toString("hex") };
  await tx.user.update({ where: { id: userId }, data: { ...nobody, emailVerifiedAt: null, disabledAt: new Date() }, select: { id: true } });
}
