import { type UserActor } from "~/domain/vocabulary/actor";
import { type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { COUNTED_UNREAD, NOTIFICATION_PAGE } from "./ages";
import { KINDS } from "./kinds";
import { readSubjects } from "./read-subjects.server";
import { describeNotification } from "./describe-notification.server";

/** One row of the list. `at` in ISO 8601, `path` without the language. */
export type NotificationLine = { id: string; title: string; text: string; path: string; at: string; unread: boolean };

/** The actor's own notifications in the app, unread ones first, then newest first. */
export async function listNotifications(
  actor: UserActor,
  locale: Locale,
  page: number,
): Promise<{ lines: NotificationLine[]; total: number; unread: number }> {
  const where = { userId: actor.userId, inApp: true, kind: { in: KINDS } };
  const [total, unread, rows] = await Promise.all([
    db.notification.count({ where }),
    db.notification.count({ where: { ...where, readAt: null } }),
    db.notification.findMany({
      where,
      orderBy: [{ readAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * NOTIFICATION_PAGE,
      take: NOTIFICATION_PAGE,
      select: { id: true, kind: true, subjectId: true, data: true, createdAt: true, readAt: true },
    }),
  ]);
  const subjects = await readSubjects(db, rows);
  const lines = rows.map((row) => ({
    id: row.id,
    ...describeNotification(locale, row, subjects),
    at: row.createdAt.toISOString(),
    unread: row.readAt === null,
  }));
  return { lines, total, unread };
}

/** The actor's newest unread notifications. */
export async function listUnread(actor: UserActor, locale: Locale, limit: number): Promise<NotificationLine[]> {
  const rows = await db.notification.findMany({
    where: { userId: actor.userId, inApp: true, readAt: null, kind: { in: KINDS } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true, kind: true, subjectId: true, data: true, createdAt: true },
  });
  const subjects = await readSubjects(db, rows);
  return rows.map((row) => ({ id: row.id, ...describeNotification(locale, row, subjects), at: row.createdAt.toISOString(), unread: true }));
}

/** The number of the actor's unread notifications, up to `COUNTED_UNREAD`. */
export async function countUnread(actor: UserActor): Promise<number> {
  return db.notification.count({ where: { userId: actor.userId, inApp: true, readAt: null }, take: COUNTED_UNREAD });
}
