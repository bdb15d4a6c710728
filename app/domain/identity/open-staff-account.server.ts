import { recordAudit } from "~/domain/audit/record-audit.server";
import { invitationMail } from "~/domain/notifications/account-mails.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { refused } from "~/domain/verdict";
import { type Locale } from "~/i18n/locale";
import { db, isUniqueViolation, type Transaction } from "~/platform/db.server";
import { issueToken, linkExpiry, TOKEN_HOURS } from "./email-token.server";
import { hashOfRandomPassword } from "./hash-password.server";
import { type Role } from "~/domain/vocabulary/actor";

export type StaffAccount = { email: string; displayName: string; locale: Locale; role: Role; grantedBy: string | null };
export type StaffResult = { ok: true; userId: string; created: boolean } | { ok: false; code: "unconfirmed" | "disabled" | "taken" };

/**
 * Gives a role to the person with an address: a new account with a mailed link to choose a password, or the account
 * that already has the address. `grantedBy` is null when the operator does it on the server's command line. Checks
 * no policy: its two callers are `inviteStaff`, which does, and scripts/admin.ts, which only the server's operator can run.
 */
export async function openStaffAccount(input: StaffAccount): Promise<StaffResult> {
  const passwordHash = await hashOfRandomPassword();
  try {
    return await db.$transaction(async (tx) => (await promote(tx, input)) ?? (await open(tx, input, passwordHash)));
  } catch (error) {
    if (isUniqueViolation(error, "email")) return refused("taken");
    throw error;
  }
}

async function promote(tx: Transaction, { email, role, grantedBy }: StaffAccount): Promise<StaffResult | null> {
  const known = await tx.user.findUnique({
    where: { email },
    select: { id: true, emailVerifiedAt: true, disabledAt: true, roles: { select: { role: true } } },
  });
  if (!known) return null;
  if (known.disabledAt) return refused("disabled");
  const held = known.roles.some((grant) => grant.role === role);
  if (held && !known.emailVerifiedAt) {
    await invite(tx, known.id);
    return { ok: true, userId: known.id, created: false };
  }
  // The person who opened this account has not proved that they own the address.
  if (!known.emailVerifiedAt) return refused("unconfirmed");
  if (!held) await grant(tx, known.id, role, grantedBy);
  return { ok: true, userId: known.id, created: false };
}

async function open(tx: Transaction, input: StaffAccount, passwordHash: string): Promise<StaffResult> {
  const { email, displayName, locale, role, grantedBy } = input;
  const { id: userId } = await tx.user.create({ data: { email, displayName, locale, passwordHash }, select: { id: true } });
  await recordAudit(tx, { actorId: grantedBy, kind: "account.registered", subject: "user", subjectId: userId, data: { as: role } });
  await grant(tx, userId, role, grantedBy);
  await invite(tx, userId);
  await recordAudit(tx, { actorId: grantedBy, kind: "account.invited", subject: "user", subjectId: userId, data: { role } });
  return { ok: true, userId, created: true };
}

async function grant(tx: Transaction, userId: string, role: Role, grantedBy: string | null): Promise<void> {
  await tx.roleGrant.create({ data: { userId, role, grantedBy }, select: { userId: true } });
  await recordAudit(tx, { actorId: grantedBy, kind: "role.granted", subject: "user", subjectId: userId, data: { role } });
}

async function invite(tx: Transaction, userId: string): Promise<void> {
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, displayName: true, locale: true, roles: { select: { role: true } } },
  });
  const token = await issueToken(tx, { userId, kind: "set_password" });
  const role = user.roles[0]?.role ?? "coordinator";
  const mail = invitationMail({ name: user.displayName, locale: user.locale }, role, token, TOKEN_HOURS.set_password / 24);
  await queueMail(tx, {
    ...mail,
    kind: "staff_invitation",
    recipient: user.email,
    locale: user.locale,
    expiresAt: linkExpiry("set_password"),
    onlyNewest: true,
  });
}
