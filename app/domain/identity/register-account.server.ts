import { recordAudit } from "~/domain/audit/record-audit.server";
import { proposeNameParts } from "~/domain/experts/names";
import { accountExistsMail, verifyEmailMail } from "~/domain/notifications/account-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { grantConsent } from "~/domain/privacy/record-consent.server";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type Locale } from "~/i18n/locale";
import { db, isUniqueViolation, type Transaction } from "~/platform/db.server";
import { issueToken, linkExpiry, TOKEN_HOURS } from "./email-token.server";
import { inConstantTime } from "./constant-time";
import { hashPassword } from "./hash-password.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { checkPassword, type PasswordProblem } from "./password-rules";
import { clientKey, spend, countAttemptOrRefuse } from "./rate-limits.server";

export type Registration = {
  as: "expert" | "institution_member";
  displayName: string;
  email: string;
  password: string;
  locale: Locale;
};

/**
 * Opens an account for anyone, as expert (with an empty profile) or as institution member; never with a role. The
 * answer does not say whether the address has an account: a new one gets a mail to confirm, the owner of a known one
 * a mail that says so. The password is hashed in both cases, so that both take the same time.
 */
export async function registerAccount(_actor: Actor, input: Registration, clientAddress: string): Promise<Verdict<PasswordProblem>> {
  const acceptable = checkPassword(input.password, [input.email, input.displayName]);
  if (!acceptable.ok) return refused(acceptable.code);
  await countAttemptOrRefuse("register_client", clientKey(clientAddress));
  await inConstantTime(() => register(input));
  return allowed;
}

async function register(input: Registration): Promise<void> {
  const passwordHash = await hashPassword(input.password);
  // Counted before the transaction: waiting for a second connection while holding one can exhaust the pool.
  const known = await db.user.findUnique({ where: { email: input.email }, select: { id: true } });
  const mayTell = known === null || (await spend("mail_recipient", input.email)) === null;
  try {
    await db.$transaction((tx) => openOrTell(tx, input, passwordHash, mayTell));
  } catch (error) {
    // Two registrations of one address at the same time: the second finds the account of the first.
    if (!isUniqueViolation(error, "email")) throw error;
    await db.$transaction((tx) => openOrTell(tx, input, passwordHash, mayTell));
  }
}

async function openOrTell(tx: Transaction, input: Registration, passwordHash: string, mayTell: boolean): Promise<void> {
  const { email } = input;
  const owner = await tx.user.findUnique({ where: { email }, select: { displayName: true, locale: true, emailVerifiedAt: true } });
  if (owner) {
    if (!mayTell) return;
    const name = owner.emailVerifiedAt ? owner.displayName : null;
    await queueMail(tx, {
      ...accountExistsMail({ name, locale: owner.locale }),
      kind: "account_exists",
      recipient: email,
      locale: owner.locale,
    });
    return;
  }
  const userId = await openAccount(tx, input, passwordHash);
  const token = await issueToken(tx, { userId, kind: "verify_email" });
  const mail = verifyEmailMail({ name: null, locale: input.locale }, token, TOKEN_HOURS.verify_email);
  await queueMail(tx, {
    ...mail,
    kind: "verify_email",
    recipient: email,
    locale: input.locale,
    expiresAt: linkExpiry("verify_email"),
    onlyNewest: true,
  });
}

async function openAccount(tx: Transaction, input: Registration, passwordHash: string): Promise<string> {
  const { email, displayName, locale } = input;
  const { id: userId } = await tx.user.create({ data: { email, displayName, passwordHash, locale }, select: { id: true } });
  if (input.as === "expert") {
    await tx.expert.create({ data: { userId, fullName: displayName, ...proposeNameParts(displayName) }, select: { id: true } });
  }
  await recordAudit(tx, { actorId: userId, kind: "account.registered", subject: "user", subjectId: userId, data: { as: input.as } });
  await grantConsent(tx, { userId, purpose: "account", locale });
  return userId;
}
