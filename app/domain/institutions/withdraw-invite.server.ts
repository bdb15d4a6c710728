import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { ensureMay } from "./ensure-may";

/** Invalidates an open invitation. One that no longer exists is not an error. */
export async function withdrawInvite(actor: UserActor, input: { institutionId: string; email: string }): Promise<void> {
  const institutionId = ensureMay(actor, input.institutionId, "manage_members");
  await db.$transaction(async (tx) => {
    const { count } = await tx.memberInvite.deleteMany({ where: { institutionId, email: input.email, acceptedAt: null } });
    if (count === 0) return;
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "institution.invite_withdrawn",
      subject: "institution",
      subjectId: institutionId,
      data: {},
    });
  });
}
