import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { withdrawConsent } from "~/domain/privacy/record-consent.server";
import { db } from "~/platform/db.server";
import { lockOwnExpert } from "./edit-expert.server";

/**
 * Unpublishes the actor's own profile and withdraws the consent to be found. The index drops it
 * soon; pages that read the record refuse it from the commit on.
 * @param how where the person did it, as stored in the consent record
 */
export async function unpublishExpert(actor: UserActor, how: "unpublish" | "account_page" = "unpublish"): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id } = await lockOwnExpert(tx, actor);
    const { count } = await tx.expert.updateMany({ where: { id, publishedAt: { not: null } }, data: { publishedAt: null } });
    if (count === 0) return;
    await withdrawConsent(tx, { userId: actor.userId, purpose: "profile_search", how });
    await recordAudit(tx, { actorId: actor.userId, kind: "expert.unpublished", subject: "expert", subjectId: id, data: {} });
  });
}
