import { recordAudit } from "~/domain/audit/record-audit.server";
import { hashToken, newToken } from "~/platform/token.server";
import { type Locale } from "~/i18n/locale";
import { db, type Transaction } from "~/platform/db.server";
import { choiceFor } from "./choice";
import { isKind, KINDS, type NotificationKind, type UnsubscribeKind } from "./kinds";
import { siteUrl } from "./site-url.server";

/** Days for which the link in a mail works. */
export const UNSUBSCRIBE_DAYS = 180;

/**
 * Creates a URL that unsubscribes from mails like this one without signing in, for the mail and its List-Unsubscribe
 * header. Each mail has its own token; the database stores only its SHA-256.
 */
export async function issueUnsubscribe(
  tx: Transaction,
  { userId, kind, subjectId, locale }: { userId: string; kind: UnsubscribeKind; subjectId: string | null; locale: Locale },
): Promise<string> {
  const token = newToken();
  await tx.unsubscribeLink.create({ data: { id: hashToken(token), userId, kind, subjectId }, select: { id: true } });
  return siteUrl(locale, `/unsubscribe?token=${token}`);
}

/** What a link would unsubscribe from; null for an unknown link. Does not reveal whose link it is, since links are forwarded. */
export async function findUnsubscribe(token: string): Promise<{ kind: UnsubscribeKind } | null> {
  const link = await readLink(db, token);
  return link && { kind: link.kind };
}

/**
 * Unsubscribes from the mails that a link is for; idempotent. In-app notifications continue, and the user's choices for
 * the app are unchanged.
 * @returns null for an unknown link
 */
export async function unsubscribe(token: string): Promise<{ kind: UnsubscribeKind } | null> {
  return db.$transaction(async (tx) => {
    const link = await readLink(tx, token);
    if (!link) return null;
    const { userId, kind, subjectId } = link;
    if (kind === "search_alert")
      await tx.savedSearch.updateMany({ where: { userId, ...(subjectId ? { id: subjectId } : {}) }, data: { alert: "off" } });
    else await mailNoMore(tx, userId, await endedKinds(tx, userId, kind));
    await recordAudit(tx, { actorId: null, kind: "notifications.unsubscribed", subject: "user", subjectId: userId, data: { kind } });
    return { kind };
  });
}

async function readLink(tx: Pick<Transaction, "unsubscribeLink">, token: string) {
  const link = await tx.unsubscribeLink.findUnique({
    where: { id: hashToken(token) },
    select: { userId: true, kind: true, subjectId: true },
  });
  return link && isUnsubscribeKind(link.kind) ? { ...link, kind: link.kind } : null;
}

function isUnsubscribeKind(kind: string): kind is UnsubscribeKind {
  return kind === "digest_daily" || kind === "digest_weekly" || isKind(kind);
}

async function endedKinds(tx: Transaction, userId: string, kind: UnsubscribeKind): Promise<NotificationKind[]> {
  if (kind !== "digest_daily" && kind !== "digest_weekly") return [kind];
  const rhythm = kind === "digest_daily" ? "daily" : "weekly";
  const chosen = await tx.notificationChoice.findMany({ where: { userId } });
  return KINDS.filter(
    (one) =>
      choiceFor(
        one,
        chosen.find((choice) => choice.kind === one),
      ).mail === rhythm,
  );
}

async function mailNoMore(tx: Transaction, userId: string, kinds: readonly NotificationKind[]): Promise<void> {
  for (const kind of kinds) {
    await tx.notificationChoice.upsert({
      where: { userId_kind: { userId, kind } },
      create: { userId, kind, inApp: true, mail: "off" },
      update: { mail: "off" },
      select: { kind: true },
    });
  }
  await tx.notification.updateMany({ where: { userId, kind: { in: [...kinds] }, digest: { not: null } }, data: { digest: null } });
}
