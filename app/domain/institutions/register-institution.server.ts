import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db, isUniqueViolation } from "~/platform/db.server";
import { type InstitutionForm } from "./input";
import { INSTITUTION_LIMITS } from "./model";

/**
 * Registers an institution with the actor as its first owner. It then waits for a coordinator.
 * A second submit of the same form (`creationKey`) returns the institution of the first.
 */
export async function registerInstitution(
  actor: UserActor,
  input: { creationKey: string; values: InstitutionForm },
): Promise<{ ok: true; id: string } | { ok: false; code: "too_many_waiting" }> {
  if (!actor.emailVerified) throw new Refusal("forbidden");
  const mine = { some: { userId: actor.userId, role: "owner" } } as const;
  try {
    return await db.$transaction(async (tx) => {
      const again = await tx.institution.findFirst({ where: { creationKey: input.creationKey, members: mine }, select: { id: true } });
      if (again) return { ok: true, id: again.id };
      const waiting = await tx.institution.count({ where: { status: { not: "verified" }, members: mine } });
      if (waiting >= INSTITUTION_LIMITS.waiting) return { ok: false, code: "too_many_waiting" };
      const { id } = await tx.institution.create({
        data: { ...input.values, creationKey: input.creationKey, members: { create: { userId: actor.userId, role: "owner" } } },
        select: { id: true },
      });
      await recordAudit(tx, { actorId: actor.userId, kind: "institution.registered", subject: "institution", subjectId: id, data: {} });
      return { ok: true, id };
    });
  } catch (error) {
    if (!isUniqueViolation(error, "creationKey")) throw error;
    const first = await db.institution.findFirst({ where: { creationKey: input.creationKey, members: mine }, select: { id: true } });
    if (!first) throw new Refusal("not_found");
    return { ok: true, id: first.id };
  }
}
