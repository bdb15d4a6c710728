import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/identity/model";
import { editExpert } from "./edit-expert.server";
import { type VisibilityInput } from "./input";
import { type EditResult } from "./model";

/** Saves who may find the profile once it is published; a change is recorded with what it was before. */
export async function saveVisibility(actor: UserActor, input: VisibilityInput): Promise<EditResult> {
  return editExpert(actor, { step: "visibility", version: input.version }, async (tx, id) => {
    const before = await tx.expert.findUniqueOrThrow({ where: { id }, select: { visibility: true } });
    if (before.visibility === input.visibility) return;
    await tx.expert.update({ where: { id }, data: { visibility: input.visibility }, select: { id: true } });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "expert.visibility_changed",
      subject: "expert",
      subjectId: id,
      data: { from: before.visibility, to: input.visibility },
    });
  });
}
