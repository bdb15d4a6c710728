import { recordAudit } from "~/domain/audit/record-audit.server";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type Actor } from "~/domain/vocabulary/actor";

/** Changes the account's display name; an expert's public name is part of the profile. */
export async function changeDisplayName(actor: Actor, displayName: string): Promise<void> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  const { userId } = actor;
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { displayName }, select: { id: true } });
    await recordAudit(tx, { actorId: userId, kind: "account.name_changed", subject: "user", subjectId: userId, data: {} });
  });
}
