import { recordAudit } from "~/domain/audit/record-audit.server";
import { HANDOVER_TIMES, handOverLost } from "~/domain/cases/hand-over-lost.server";
import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { allowed, type Verdict } from "~/domain/verdict";
import { db, type Transaction } from "~/platform/db.server";
import { mayLoseAccess } from "~/domain/identity/administration-rules";
import { lockAdministrators, otherAdministrators } from "~/domain/identity/administrators.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { mayAdminister } from "~/domain/identity/policy";

/** Disables an account: its sessions and mailed links end at once, its expert profile leaves the index, its cases are handed over. */
export async function disableAccount(actor: Actor, personId: string): Promise<Verdict<"last_administrator">> {
  ensure(mayAdminister(actor), "not_found");
  const userId = recordId(personId);
  const actorId = actor.kind === "user" ? actor.userId : null;
  return db.$transaction(async (tx) => {
    await lockAdministrators(tx);
    const person = await read(tx, userId);
    if (person.disabledAt) return allowed;
    const roles = new Set(person.roles.map((grant) => grant.role));
    const verdict = mayLoseAccess({ roles, losing: "account" }, await otherAdministrators(tx, userId));
    if (!verdict.ok) return verdict;
    await tx.user.update({ where: { id: userId }, data: { disabledAt: new Date() }, select: { id: true } });
    await tx.session.deleteMany({ where: { userId } });
    await tx.emailToken.deleteMany({ where: { userId, usedAt: null } });
    await recordAudit(tx, { actorId, kind: "account.disabled", subject: "user", subjectId: userId, data: {} });
    await handOverLost(tx, { userId });
    return allowed;
  }, HANDOVER_TIMES);
}

/** Re-enables a disabled account; its user signs in with the same password. */
export async function enableAccount(actor: Actor, personId: string): Promise<void> {
  ensure(mayAdminister(actor), "not_found");
  const userId = recordId(personId);
  const actorId = actor.kind === "user" ? actor.userId : null;
  await db.$transaction(async (tx) => {
    const person = await read(tx, userId);
    if (!person.disabledAt) return;
    await tx.user.update({ where: { id: userId }, data: { disabledAt: null }, select: { id: true } });
    await recordAudit(tx, { actorId, kind: "account.enabled", subject: "user", subjectId: userId, data: {} });
  });
}

async function read(tx: Transaction, userId: string) {
  const person = await tx.user.findUnique({
    where: { id: userId },
    select: { disabledAt: true, roles: { select: { role: true } } },
  });
  if (!person) throw new Refusal("not_found");
  return person;
}
