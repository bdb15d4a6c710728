import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { db, isUniqueViolation } from "~/platform/db.server";
import { mayOnPositions } from "./policy";
import { type SectionValues } from "./section-schemas";

/**
 * Starts a draft with its basics. A second submit of the same form (`creationKey`) returns the position of the first.
 * @returns the position's id
 */
export async function createPosition(
  actor: UserActor,
  input: { institutionId: string; creationKey: string; values: SectionValues["basics"] },
): Promise<{ id: string }> {
  const institutionId = recordId(input.institutionId);
  const verdict = mayOnPositions(actor, institutionId, "create");
  ensure(verdict, verdict.ok ? undefined : verdict.code);
  try {
    return await db.$transaction(async (tx) => {
      const created = await tx.position.create({
        data: { ...input.values, institutionId, creationKey: input.creationKey, createdBy: actor.userId },
        select: { id: true },
      });
      await recordAudit(tx, { actorId: actor.userId, kind: "position.created", subject: "position", subjectId: created.id, data: {} });
      return created;
    });
  } catch (error) {
    if (!isUniqueViolation(error, "creationKey")) throw error;
    return positionOfKey(institutionId, input.creationKey);
  }
}

/** The position created with a creation key, within the same institution. */
export async function positionOfKey(institutionId: string, creationKey: string): Promise<{ id: string }> {
  const existing = await db.position.findFirst({ where: { creationKey, institutionId }, select: { id: true } });
  if (!existing) throw new Refusal("not_found");
  return existing;
}
