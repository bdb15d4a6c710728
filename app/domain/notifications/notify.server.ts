import { type Prisma, type Transaction } from "~/platform/db.server";
import { choiceFor, type Choice } from "./choice";
import { type NotificationKind } from "./kinds";
import { mailNotification } from "./mail-notification.server";

/** Ids, codes, dates and numbers that the text of a notification needs; never a name or a text. */
type NotificationData = Record<string, Prisma.InputJsonValue | null>;

export type NewNotification = {
  userId: string;
  kind: NotificationKind;
  /** The subject: for kinds of the group "cases" the case's id, else the id of the record that the page shows. */
  subjectId: string;
  data?: NotificationData;
  onceKey?: string;
};

/**
 * Notifies one user, inside the caller's transaction: in the app, and by mail at once or in the next digest, as the
 * user chose for this kind. Callers leave out the actor who caused it.
 * @param notification.data ids, codes, dates and numbers that the text needs; never names or texts
 * @param notification.onceKey deduplicates: there is never a second notification with the same key
 */
export async function notify(tx: Transaction, notification: NewNotification): Promise<void> {
  const chosen = await tx.notificationChoice.findUnique({
    where: { userId_kind: { userId: notification.userId, kind: notification.kind } },
  });
  await notifyThrough(tx, notification, choiceFor(notification.kind, chosen));
}

/**
 * The same with given channels, for kinds with their own setting (a saved search). A notification without a channel is
 * still written, so that its `onceKey` works.
 */
export async function notifyThrough(tx: Transaction, notification: NewNotification, choice: Choice): Promise<void> {
  const [row] = await tx.notification.createManyAndReturn({
    data: [
      {
        userId: notification.userId,
        kind: notification.kind,
        subjectId: notification.subjectId,
        data: (notification.data ?? {}) as Prisma.InputJsonObject,
        onceKey: notification.onceKey ?? null,
        inApp: choice.inApp,
        digest: choice.mail === "daily" || choice.mail === "weekly" ? choice.mail : null,
      },
    ],
    skipDuplicates: true,
    select: { id: true, kind: true, subjectId: true, data: true, createdAt: true },
  });
  if (row && choice.mail === "at_once") await mailNotification(tx, notification.userId, row);
}
