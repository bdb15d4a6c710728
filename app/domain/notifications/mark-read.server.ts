import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { db, type Prisma } from "~/platform/db.server";
import { type NotificationKind } from "./kinds";

/** Marks one of the actor's own notifications, or all of them, as read. Idempotent. */
export async function markRead(actor: UserActor, which: { id: string } | "all"): Promise<void> {
  const one = which === "all" ? {} : { id: recordId(which.id) };
  await db.notification.updateMany({ where: { userId: actor.userId, readAt: null, ...one }, data: { readAt: new Date() } });
}

/**
 * Marks notifications about the subject of a page as read when the page is opened.
 * @param path of the page, without the language; a page that no notification links to marks nothing
 */
export async function markReadByOpening(actor: UserActor, path: string): Promise<void> {
  const about = await aboutPage(path);
  if (about) await db.notification.updateMany({ where: { ...about, userId: actor.userId, readAt: null }, data: { readAt: new Date() } });
}

const ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const PAGE_OF_RECORD = new RegExp(`^/(cases|shortlists|imports|notifications)/(${ID})(?:/|$)`);

/** The notifications that link to this page: the inverse of the paths in describe-notification.server.ts. */
async function aboutPage(path: string): Promise<Prisma.NotificationWhereInput | null> {
  const kind = PAGES_OF_KINDS[path];
  if (kind) return { kind };
  const [, section, id] = PAGE_OF_RECORD.exec(path) ?? [];
  if (!id) return null;
  if (section === "notifications") return { id };
  if (section !== "cases") return { subjectId: id };
  const engagements = await db.engagement.findMany({ where: { caseId: id }, select: { id: true } });
  return { subjectId: { in: [id, ...engagements.map((engagement) => engagement.id)] } };
}

const PAGES_OF_KINDS: Record<string, NotificationKind | undefined> = {
  "/profile/availability": "reconfirm_availability",
  "/profile/imported": "import_proposals",
  "/profile": "profile_merged",
  "/admin/mail": "mail_failing",
  "/admin": "index_failing",
};
