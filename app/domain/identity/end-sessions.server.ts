import { recordAudit } from "~/domain/audit/record-audit.server";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type Actor } from "~/domain/vocabulary/actor";

/** Ends one of the signed-in person's own sessions; another person's session is treated as not found. */
export async function endSession(actor: Actor, publicId: string): Promise<void> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  await end(actor.userId, "one", { publicId: recordId(publicId) });
}

/** Ends all of the person's sessions except the current one. */
export async function endOtherSessions(actor: Actor, currentPublicId: string): Promise<void> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  await end(actor.userId, "others", { publicId: { not: recordId(currentPublicId) } });
}

async function end(userId: string, which: "one" | "others", where: { publicId: string | { not: string } }): Promise<void> {
  await db.$transaction(async (tx) => {
    const ended = await tx.session.deleteMany({ where: { ...where, userId } });
    if (which === "one" && ended.count === 0) throw new Refusal("not_found");
    await recordAudit(tx, { actorId: userId, kind: "account.session_ended", subject: "user", subjectId: userId, data: { which } });
  });
}
