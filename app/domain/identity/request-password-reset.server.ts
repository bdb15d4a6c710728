import { resetPasswordMail } from "~/domain/notifications/account-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { db } from "~/platform/db.server";
import { issueToken, linkExpiry, TOKEN_HOURS } from "./email-token.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { inConstantTime } from "./constant-time";
import { clientKey, spend, countAttemptOrRefuse } from "./rate-limits.server";

/**
 * Mails a link to choose a new password. The answer is the same for every address; unknown and disabled accounts get
 * no mail. The worker sends the mail.
 */
export async function requestPasswordReset(_actor: Actor, input: { email: string }, clientAddress: string): Promise<void> {
  await countAttemptOrRefuse("mail_client", clientKey(clientAddress));
  await inConstantTime(() => mailLink(input));
}

async function mailLink(input: { email: string }): Promise<void> {
  const limited = (await spend("mail_recipient", input.email)) !== null;
  const user = await db.user.findUnique({
    where: { email: input.email },
    select: { id: true, email: true, displayName: true, locale: true, emailVerifiedAt: true, disabledAt: true },
  });
  if (limited || !user || user.disabledAt) return;
  const reader = { name: user.emailVerifiedAt ? user.displayName : null, locale: user.locale };
  await db.$transaction(async (tx) => {
    const token = await issueToken(tx, { userId: user.id, kind: "reset_password" });
    const mail = resetPasswordMail(reader, token, TOKEN_HOURS.reset_password);
    await queueMail(tx, {
      ...mail,
      kind: "reset_password",
      recipient: user.email,
      locale: user.locale,
      expiresAt: linkExpiry("reset_password"),
      onlyNewest: true,
    });
  });
}
