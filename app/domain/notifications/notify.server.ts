import { type Prisma, type Transaction } from "~/platform/db.server";
import { choiceFor, type Choice } from "./choice";
import { type NotificationKind } from "./kinds";
import { mailNotification } from "./mail-notification.server";

/** Ids, codes, dates and numbers that a notification's words need; never a name or a text. */
type NotificationData = Record<string, Prisma.InputJsonValue | null>;

export type Told = {
  userId: string;
  kind: NotificationKind;
  /** What it is about: for kinds of the group "cases" the introduction's id, else the record the page is about. */
  subjectId: string;
  data?: NotificationData;
  onceKey?: string;
};

/**
 * Tells one person one thing, inside the caller's transaction: a row in the app, a mail at once or in the next summary,
 * as the person chose for this kind. Whoever caused it is not told: callers leave the actor out.
 * @param told.data ids, codes, dates and numbers that the words need; never names or texts
 * @param told.onceKey the same thing is never told twice under one key
 */
export async function notify(tx: Transaction, told: Told): Promise<void> {
  const chosen = await tx.notificationChoice.findUnique({ where: { userId_kind: { userId: told.userId, kind: told.kind } } });
  await tell(tx, told, choiceFor(told.kind, chosen));
}

/**
 * The same by given channels, for what has a choice of its own (a saved search). A notification by no channel is still
 * written, so that its `onceKey` holds.
 */
export async function tell(tx: Transaction, told: Told, choice: Choice): Promise<void> {
  const [row] = await tx.notification.createManyAndReturn({
    data: [
      {
        userId: told.userId,
        kind: told.kind,
        subjectId: told.subjectId,
        data: (told.data ?? {}) as Prisma.InputJsonObject,
        onceKey: told.onceKey ?? null,
        inApp: choice.inApp,
        digest: choice.mail === "daily" || choice.mail === "weekly" ? choice.mail : null,
      },
    ],
    skipDuplicates: true,
    select: { id: true, kind: true, subjectId: true, data: true, createdAt: true },
  });
  if (row && choice.mail === "at_once") await mailNotification(tx, told.userId, row);
}
