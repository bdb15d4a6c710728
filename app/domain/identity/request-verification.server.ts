import { Refusal } from "~/domain/refusal";
import { verifyEmailMail } from "~/domain/notifications/account-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { db } from "~/platform/db.server";
import { issueToken, linkExpiry, TOKEN_HOURS } from "./email-token.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { inConstantTime } from "./constant-time";
import { clientKey, spend, countAttemptOrRefuse } from "./rate-limits.server";

/**
 * Mails a new confirmation link to an address. For a signed-in person it uses their own address, whatever was typed. The
 * answer is the same for unknown and confirmed addresses, which get no mail.
 */
export async function requestVerification(actor: Actor, input: { email: string | null }, clientAddress: string): Promise<void> {
  await countAttemptOrRefuse("mail_client", clientKey(clientAddress));
  await inConstantTime(() => mailLink(actor, input));
}

async function mailLink(actor: Actor, input: { email: string | null }): Promise<void> {
  const where = actor.kind === "user" ? { id: actor.userId } : { email: input.email ?? "" };
  const user = await db.user.findUnique({
    where,
    select: { id: true, email: true, locale: true, emailVerifiedAt: true, disabledAt: true },
  });
  if (!user || user.emailVerifiedAt || user.disabledAt) return;
  const wait = await spend("mail_recipient", user.email);
  if (wait !== null) {
    // Only the account's owner may learn of the limit; to others it would reveal that the account exists.
    if (actor.kind === "user") throw new Refusal("rate_limited", { retryAfter: wait });
    return;
  }
  await db.$transaction(async (tx) => {
    const token = await issueToken(tx, { userId: user.id, kind: "verify_email" });
    const mail = verifyEmailMail({ name: null, locale: user.locale }, token, TOKEN_HOURS.verify_email);
    await queueMail(tx, {
      ...mail,
      kind: "verify_email",
      recipient: user.email,
      locale: user.locale,
      expiresAt: linkExpiry("verify_email"),
      onlyNewest: true,
    });
  });
}
