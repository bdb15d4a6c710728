import { recordAudit } from "~/domain/audit/record-audit.server";
import { HANDOVER_TIMES, handOverLost } from "~/domain/cases/hand-over-lost.server";
import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { db } from "~/platform/db.server";
import { mayLoseAccess } from "~/domain/identity/administration-rules";
import { lockAdministrators, otherAdministrators } from "~/domain/identity/administrators.server";
import { type Actor, type Role } from "~/domain/vocabulary/actor";
import { mayAdminister } from "~/domain/identity/policy";

/** Grants a role to a person. Idempotent. */
export async function grantRole(actor: Actor, personId: string, role: Role): Promise<Verdict<"not_confirmed">> {
  ensure(mayAdminister(actor), "not_found");
  const userId = recordId(personId);
  const grantedBy = actor.kind === "user" ? actor.userId : null;
  return db.$transaction(async (tx) => {
    const person = await tx.user.findUnique({
      where: { id: userId },
      select: { emailVerifiedAt: true, roles: { select: { role: true } } },
    });
    if (!person) throw new Refusal("not_found");
    // An unconfirmed address may belong to somebody else, so no role is granted for it.
    if (!person.emailVerifiedAt) return refused("not_confirmed");
    if (person.roles.some((grant) => grant.role === role)) return allowed;
    const { count } = await tx.roleGrant.createMany({ data: [{ userId, role, grantedBy }], skipDuplicates: true });
    if (count === 0) return allowed;
    await recordAudit(tx, { actorId: grantedBy, kind: "role.granted", subject: "user", subjectId: userId, data: { role } });
    return allowed;
  });
}

/**
 * Revokes a role from a person, possibly oneself; the last administrator keeps theirs. Idempotent. Cases that the
 * person could own only by this role are handed over.
 */
export async function withdrawRole(actor: Actor, personId: string, role: Role): Promise<Verdict<"last_administrator">> {
  ensure(mayAdminister(actor), "not_found");
  const userId = recordId(personId);
  const actorId = actor.kind === "user" ? actor.userId : null;
  return db.$transaction(async (tx) => {
    await lockAdministrators(tx);
    const grants = await tx.roleGrant.findMany({ where: { userId }, select: { role: true } });
    const roles = new Set(grants.map((grant) => grant.role));
    if (!roles.has(role)) return allowed;
    const verdict = mayLoseAccess({ roles, losing: role }, await otherAdministrators(tx, userId));
    if (!verdict.ok) return verdict;
    await tx.roleGrant.delete({ where: { userId_role: { userId, role } }, select: { userId: true } });
    await recordAudit(tx, { actorId, kind: "role.withdrawn", subject: "user", subjectId: userId, data: { role } });
    await handOverLost(tx, { userId });
    return allowed;
  }, HANDOVER_TIMES);
}
