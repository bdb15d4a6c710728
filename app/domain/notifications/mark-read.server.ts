import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { db } from "~/platform/db.server";

/** Marks one of the actor's own notifications as read, or all of them; once more changes nothing. */
export async function markRead(actor: UserActor, which: { id: string } | "all"): Promise<void> {
  const one = which === "all" ? {} : { id: recordId(which.id) };
  await db.notification.updateMany({ where: { userId: actor.userId, readAt: null, ...one }, data: { readAt: new Date() } });
}

/** Marks what an actor was told about one thing as read: opening its page is reading it. */
export async function markReadAbout(actor: UserActor, subjectId: string): Promise<void> {
  await db.notification.updateMany({
    where: { userId: actor.userId, readAt: null, subjectId: recordId(subjectId) },
    data: { readAt: new Date() },
  });
}
