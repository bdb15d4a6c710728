import { recordAudit } from "~/domain/audit/record-audit.server";
import { Refusal } from "~/domain/refusal";
import { type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { type Actor } from "~/domain/vocabulary/actor";

/** Changes the account's language, which applies to its mails and to `/`. */
export async function changeLocale(actor: Actor, locale: Locale): Promise<void> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  const { userId } = actor;
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { locale }, select: { id: true } });
    await recordAudit(tx, { actorId: userId, kind: "account.locale_changed", subject: "user", subjectId: userId, data: { locale } });
  });
}
