import { recordAudit } from "~/domain/audit/record-audit.server";
import { passwordChangedMail } from "~/domain/notifications/account-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { db } from "~/platform/db.server";
import { findToken, useUpToken } from "./email-token.server";
import { hashPassword } from "./hash-password.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { checkPassword, type PasswordProblem } from "./password-rules";
import { resetLimit } from "./rate-limits.server";

const KINDS = ["reset_password", "set_password"] as const;

/** Whether a mailed link to choose a password is still valid, and for which of the two purposes it was sent. */
export async function readPasswordLink(_actor: Actor, token: string): Promise<{ works: boolean; first: boolean }> {
  const found = await findToken(db, token, KINDS);
  return { works: found !== null, first: found?.kind === "set_password" };
}

/**
 * Sets a new password by a mailed link. All sessions end, the address counts as confirmed (the link was in its
 * mailbox), and the owner gets a notice. It does not sign in: whoever reads the mail must still type the password.
 */
export async function resetPassword(_actor: Actor, input: { token: string; password: string }): Promise<Verdict<"link" | PasswordProblem>> {
  const found = await findToken(db, input.token, KINDS);
  if (!found) return refused("link");
  const { id: userId, email, displayName, locale } = found.user;
  const acceptable = checkPassword(input.password, [email, displayName]);
  if (!acceptable.ok) return refused(acceptable.code);
  const passwordHash = await hashPassword(input.password);
  const used = await db.$transaction(async (tx) => {
    if (!(await useUpToken(tx, found.id))) return false;
    await tx.emailToken.deleteMany({ where: { userId, usedAt: null, kind: { in: [...KINDS, "change_email"] } } });
    const emailVerifiedAt = found.user.emailVerifiedAt ?? new Date();
    await tx.user.update({ where: { id: userId }, data: { passwordHash, emailVerifiedAt }, select: { id: true } });
    await tx.session.deleteMany({ where: { userId } });
    await recordAudit(tx, { actorId: userId, kind: "account.password_changed", subject: "user", subjectId: userId, data: { by: "reset" } });
    if (!found.user.emailVerifiedAt) {
      await recordAudit(tx, { actorId: userId, kind: "account.email_verified", subject: "user", subjectId: userId, data: {} });
    }
    if (found.kind === "reset_password") {
      await queueMail(tx, { ...passwordChangedMail({ name: displayName, locale }), kind: "password_changed", recipient: email, locale });
    }
    return true;
  });
  if (!used) return refused("link");
  await resetLimit("sign_in_account", email);
  return allowed;
}
