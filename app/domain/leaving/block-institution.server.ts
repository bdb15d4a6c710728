import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { endCasesForBlock } from "~/domain/cases/end-for-block.server";
import { editExpert } from "~/domain/experts/edit-expert.server";
import { LIST_LIMITS, type EditResult } from "~/domain/experts/model";

/**
 * Blocks an institution: its members neither see nor match the actor's profile any more, whatever its visibility; cases
 * with it that have not led to an engagement end.
 */
export async function blockInstitution(actor: UserActor, institutionId: string): Promise<EditResult<"unknown_institution" | "too_many">> {
  return editExpert<"unknown_institution" | "too_many">(actor, { step: "visibility" }, async (tx, expertId) => {
    if ((await tx.institution.count({ where: { id: institutionId } })) === 0) return "unknown_institution";
    const others = await tx.expertBlock.count({ where: { expertId, institutionId: { not: institutionId } } });
    if (others >= LIST_LIMITS.blocks) return "too_many";
    const { count } = await tx.expertBlock.createMany({ data: [{ expertId, institutionId }], skipDuplicates: true });
    if (count === 0) return;
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "expert.institution_blocked",
      subject: "expert",
      subjectId: expertId,
      data: { institutionId },
    });
    await endCasesForBlock(tx, { expertId, institutionId, actorId: actor.userId });
  });
}
