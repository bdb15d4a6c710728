import { type Transaction } from "~/platform/db.server";
import { type NotificationKind } from "./kinds";

/**
 * Tells one person one thing, inside the caller's transaction: a row in the app, a mail at once or in the next digest,
 * as the person chose for this kind. Whoever caused it is not told: callers leave the actor out.
 * @param data ids, codes, dates and numbers that the words need; never names or texts
 * @param onceKey the same thing is never told twice under one key
 */
export async function notify(
  tx: Transaction,
  told: {
    userId: string;
    kind: NotificationKind;
    /** What it is about: for kinds of the group "cases" the introduction's id, else the record the page is about. */
    subjectId: string;
    data?: Record<string, string | number | boolean | null>;
    onceKey?: string;
  },
): Promise<void> {
  await tx.notification.createMany({
    data: [{ userId: told.userId, kind: told.kind, subjectId: told.subjectId, data: told.data ?? {}, onceKey: told.onceKey ?? null }],
    skipDuplicates: true,
  });
}
