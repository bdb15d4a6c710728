import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { type Choice } from "./choice";
import { kindsOffered } from "./get-choices.server";
import { type NotificationKind } from "./kinds";

/**
 * Saves the actor's own choices; kinds that the actor is not offered are ignored. Notifications that wait for a digest
 * are moved to the new frequency, or no longer mailed.
 */
export async function saveChoices(actor: UserActor, choices: ReadonlyMap<NotificationKind, Choice>): Promise<void> {
  await db.$transaction(async (tx) => {
    for (const kind of kindsOffered(actor)) {
      const choice = choices.get(kind);
      if (!choice) continue;
      await tx.notificationChoice.upsert({
        where: { userId_kind: { userId: actor.userId, kind } },
        create: { userId: actor.userId, kind, ...choice },
        update: choice,
        select: { kind: true },
      });
      const digest = choice.mail === "daily" || choice.mail === "weekly" ? choice.mail : null;
      await tx.notification.updateMany({ where: { userId: actor.userId, kind, digest: { not: null } }, data: { digest } });
    }
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "notifications.choices_saved",
      subject: "user",
      subjectId: actor.userId,
      data: {},
    });
  });
}
