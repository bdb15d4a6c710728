import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { profileAudience } from "~/domain/privacy/rules";
import { ensure, Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { gateOf } from "./gate";
import { mayVerifyExpert } from "./policy";
import { readExpert } from "./read-expert.server";

/**
 * A coordinator confirms that the person and the qualifications were checked, or revokes that. Recorded with the
 * coordinator; idempotent. For anyone else the profile does not exist here.
 */
export async function setExpertVerified(actor: UserActor, expertId: string, verified: boolean): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Expert" WHERE "id" = ${expertId}::uuid FOR UPDATE`;
    const expert = await readExpert(tx, { id: expertId });
    if (!expert || profileAudience(actor, gateOf(expert)) === null) throw new Refusal("not_found");
    ensure(mayVerifyExpert(actor, expert), "forbidden");
    if ((expert.verifiedAt !== null) === verified) return;
    await tx.expert.update({
      where: { id: expertId },
      data: verified ? { verifiedAt: new Date(), verifiedBy: actor.userId } : { verifiedAt: null, verifiedBy: null },
      select: { id: true },
    });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: verified ? "expert.verified" : "expert.verification_withdrawn",
      subject: "expert",
      subjectId: expertId,
      data: {},
    });
  });
}
