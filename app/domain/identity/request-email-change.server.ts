import { recordAudit } from "~/domain/audit/record-audit.server";
import { accountExistsMail, changeEmailMail, emailChangeNoticeMail } from "~/domain/notifications/account-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { Refusal } from "~/domain/refusal";
import { type Locale } from "~/i18n/locale";
import { db, type Transaction } from "~/platform/db.server";
import { type CredentialProblem } from "./check-credentials.server";
import { confirmPassword } from "./confirm-password.server";
import { issueToken, linkExpiry, TOKEN_HOURS } from "./email-token.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { clientKey, spend, countAttemptOrRefuse } from "./rate-limits.server";

/**
 * Starts the change of an account's address: a link to the new address, a notice to the old one. The current address
 * stays valid until the link is used. A new address that has an account gives the same answer; its owner gets a mail.
 */
export async function requestEmailChange(
  actor: Actor,
  input: { newEmail: string; password: string },
  clientAddress: string,
): Promise<{ ok: true } | { ok: false; code: "same" } | CredentialProblem> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { id: true, email: true, emailVerifiedAt: true, displayName: true, locale: true },
  });
  if (input.newEmail === user.email) return { ok: false, code: "same" };
  const confirmed = await confirmPassword(actor, input.password, clientAddress);
  if (!confirmed.ok) return confirmed;
  await countAttemptOrRefuse("mail_client", clientKey(clientAddress));
  const toNew = (await spend("mail_recipient", input.newEmail)) === null;
  await db.$transaction(async (tx) => {
    const token = await issueToken(tx, { userId: user.id, kind: "change_email", newEmail: input.newEmail });
    await recordAudit(tx, { actorId: user.id, kind: "account.email_change_requested", subject: "user", subjectId: user.id, data: {} });
    if (toNew) await writeToNewAddress(tx, input.newEmail, token, user.locale);
    // An unconfirmed address may belong to a stranger, who would receive unwanted mail.
    if (!user.emailVerifiedAt) return;
    const notice = emailChangeNoticeMail({ name: user.displayName, locale: user.locale });
    await queueMail(tx, { ...notice, kind: "email_change_notice", recipient: user.email, locale: user.locale });
  });
  return { ok: true };
}

async function writeToNewAddress(tx: Transaction, newEmail: string, token: string, locale: Locale): Promise<void> {
  const owner = await tx.user.findUnique({ where: { email: newEmail }, select: { locale: true } });
  if (owner) {
    await queueMail(tx, {
      ...accountExistsMail({ name: null, locale: owner.locale }),
      kind: "account_exists",
      recipient: newEmail,
      locale: owner.locale,
    });
    return;
  }
  const mail = changeEmailMail({ name: null, locale }, token, TOKEN_HOURS.change_email);
  await queueMail(tx, {
    ...mail,
    kind: "change_email",
    recipient: newEmail,
    locale,
    expiresAt: linkExpiry("change_email"),
    onlyNewest: true,
  });
}
