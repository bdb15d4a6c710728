import { daysLater } from "~/domain/days";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { hashToken, newToken } from "~/platform/token.server";
import { choiceFor } from "~/domain/notifications/choice";
import { findMailReader } from "~/domain/notifications/mail-reader.server";
import { queueLetter } from "~/domain/notifications/mail-notification.server";
import { notifyThrough } from "~/domain/notifications/notify.server";
import { siteUrl } from "~/domain/notifications/site-url.server";
import { translator } from "~/i18n/i18n.server";
import { db, type Transaction } from "~/platform/db.server";

/** Days after which an expert is asked whether the offers are still valid; also the minimum interval between two such questions. */
export const RECONFIRM_DAYS = 90;
/** Lifetime in days of the link in the mail. */
export const CONFIRM_LINK_DAYS = 60;

/**
 * Asks one findable expert who has not confirmed their availability for 90 days, by their chosen channels; returns
 * whether there was one. Nobody is asked twice within 90 days: the question and its date are written in one transaction
 * under the profile's lock. Pass `now` only in tests.
 */
export async function askReconfirmation(now: Date = new Date()): Promise<boolean> {
  const before = daysLater(now, -RECONFIRM_DAYS);
  return db.$transaction(async (tx) => {
    const [expert] = await tx.$queryRaw<{ id: string; userId: string; updatedAt: Date }[]>`
      SELECT e."id"::text AS "id", e."userId"::text AS "userId", e."updatedAt" FROM "Expert" e JOIN "User" u ON u."id" = e."userId"
      WHERE e."publishedAt" IS NOT NULL AND e."visibility" <> 'hidden' AND u."disabledAt" IS NULL AND u."emailVerifiedAt" IS NOT NULL
        AND coalesce(e."availabilityConfirmedAt", e."publishedAt") < ${before}
        AND (e."availabilityAskedAt" IS NULL OR e."availabilityAskedAt" < ${before})
        AND EXISTS (SELECT FROM "ExpertAvailability" a WHERE a."expertId" = e."id")
      ORDER BY e."id" LIMIT 1 FOR UPDATE OF e SKIP LOCKED`;
    if (!expert) return false;
    const token = newToken();
    await tx.expert.update({
      where: { id: expert.id },
      // The person has changed nothing.
      data: { availabilityAskedAt: now, availabilityAskToken: hashToken(token), updatedAt: expert.updatedAt },
      select: { id: true },
    });
    await recordAudit(tx, { actorId: null, kind: "expert.availability_asked", subject: "expert", subjectId: expert.id, data: {} });
    await ask(tx, expert, token);
    return true;
  });
}

/** An immediate mail carries the one-click link; a summary only mentions the open question. */
async function ask(tx: Transaction, expert: { id: string; userId: string }, token: string): Promise<void> {
  const kind = "reconfirm_availability";
  const { userId } = expert;
  const choice = choiceFor(kind, await tx.notificationChoice.findUnique({ where: { userId_kind: { userId, kind } } }));
  const atOnce = choice.mail === "at_once";
  await notifyThrough(tx, { userId, kind, subjectId: expert.id }, atOnce ? { ...choice, mail: "off" } : choice);
  const reader = atOnce ? await findMailReader(tx, userId) : null;
  if (!reader) return;
  const t = translator(reader.locale, "notifications");
  await queueLetter(
    tx,
    reader,
    { kind, subjectId: null },
    {
      subject: t(`kind.${kind}.title`),
      paragraphs: [t(`kind.${kind}.text`), t("reconfirm.mailLead")],
      action: { label: t("reconfirm.confirm"), url: siteUrl(reader.locale, `/availability/confirm?token=${token}`) },
      after: [t("reconfirm.mailAfter", { count: CONFIRM_LINK_DAYS, url: siteUrl(reader.locale, "/profile/availability") })],
    },
  );
}
