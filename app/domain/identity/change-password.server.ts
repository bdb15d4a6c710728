import { recordAudit } from "~/domain/audit/record-audit.server";
import { passwordChangedMail } from "~/domain/notifications/account-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type CredentialProblem } from "./check-credentials.server";
import { confirmPassword } from "./confirm-password.server";
import { hashPassword } from "./hash-password.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { checkPassword, type PasswordProblem } from "./password-rules";
import { type Origin, type StartedSession, startSession } from "./start-session.server";

export type PasswordChange = { ok: true; session: StartedSession } | { ok: false; code: PasswordProblem } | CredentialProblem;

/**
 * Changes the signed-in person's password after checking the current one. Every session ends, links to reset it stop
 * working, and this browser gets a new session of the same length.
 */
export async function changePassword(
  actor: Actor,
  input: { current: string; password: string; persistent: boolean },
  origin: Origin,
): Promise<PasswordChange> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  const { userId } = actor;
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, emailVerifiedAt: true, displayName: true, locale: true },
  });
  const acceptable = checkPassword(input.password, [user.email, user.displayName]);
  if (!acceptable.ok) return acceptable;
  const confirmed = await confirmPassword(actor, input.current, origin.clientAddress);
  if (!confirmed.ok) return confirmed;
  const passwordHash = await hashPassword(input.password);
  await db.$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } });
    await tx.session.deleteMany({ where: { userId } });
    await tx.emailToken.deleteMany({ where: { userId, usedAt: null, kind: { in: ["reset_password", "set_password", "change_email"] } } });
    await recordAudit(tx, {
      actorId: userId,
      kind: "account.password_changed",
      subject: "user",
      subjectId: userId,
      data: { by: "account_page" },
    });
    // An unconfirmed address may belong to a stranger, who would receive unwanted mail.
    if (!user.emailVerifiedAt) return;
    const mail = passwordChangedMail({ name: user.displayName, locale: user.locale });
    await queueMail(tx, { ...mail, kind: "password_changed", recipient: user.email, locale: user.locale });
  });
  return { ok: true, session: await startSession(userId, { ...origin, sessionId: null }, input.persistent) };
}
