import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Locale } from "~/i18n/locale";
import { db } from "~/platform/db.server";
import { checkCredentials, type CredentialProblem } from "./check-credentials.server";
import { findToken, useUpToken } from "./email-token.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { type Origin, type StartedSession, startSession } from "./start-session.server";

export type VerifyResult = { ok: true; session: StartedSession | null; locale: Locale } | { ok: false; code: "link" } | CredentialProblem;

/** Whether a mailed link is still valid, and whether this browser is already signed in to its account. Changes nothing. */
export async function readVerificationLink(actor: Actor, token: string): Promise<{ works: boolean; needsPassword: boolean }> {
  const found = await findToken(db, token, ["verify_email"]);
  return { works: found !== null, needsPassword: actor.kind !== "user" || actor.userId !== found?.user.id };
}

/**
 * Confirms an address. It takes the mailed link and the account's password (or its session): with the link alone, the
 * owner of a mailbox could be led to confirm an account that a stranger opened in their name with a password the
 * stranger knows. Then signs the person in, since both secrets were presented.
 */
export async function verifyEmail(actor: Actor, input: { token: string; password: string }, origin: Origin): Promise<VerifyResult> {
  const found = await findToken(db, input.token, ["verify_email"]);
  if (!found) return { ok: false, code: "link" };
  const { id: userId, locale } = found.user;
  const signedIn = actor.kind === "user" && actor.userId === userId;
  if (!signedIn) {
    const checked = await checkCredentials(found.user.email, input.password, origin.clientAddress);
    if (!checked.ok) return checked;
  }
  const used = await db.$transaction(async (tx) => {
    if (!(await useUpToken(tx, found.id))) return false;
    await tx.user.update({ where: { id: userId }, data: { emailVerifiedAt: new Date() }, select: { id: true } });
    await recordAudit(tx, { actorId: userId, kind: "account.email_verified", subject: "user", subjectId: userId, data: {} });
    if (!signedIn) await recordAudit(tx, { actorId: userId, kind: "account.signed_in", subject: "user", subjectId: userId, data: {} });
    return true;
  });
  if (!used) return { ok: false, code: "link" };
  return { ok: true, session: signedIn ? null : await startSession(userId, origin, false), locale };
}
