import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type EditResult } from "./model";

/** Removes a block; only the profile's visibility decides from then on. */
export async function unblockInstitution(actor: UserActor, institutionId: string): Promise<EditResult> {
  return editExpert(actor, { step: "visibility" }, async (tx, expertId) => {
    const { count } = await tx.expertBlock.deleteMany({ where: { expertId, institutionId } });
    if (count === 0) return;
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "expert.institution_unblocked",
      subject: "expert",
      subjectId: expertId,
      data: { institutionId },
    });
  });
}
