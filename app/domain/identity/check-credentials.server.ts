import { recordAudit } from "~/domain/audit/record-audit.server";
import { db } from "~/platform/db.server";
import { inConstantTime } from "./constant-time";
import { verifyAgainstNoAccount, verifyPassword } from "./hash-password.server";
import { clientKey, resetLimit, refundAttempt, spend } from "./rate-limits.server";

export type CredentialProblem =
  { ok: false; code: "wrong" } | { ok: false; code: "disabled" } | { ok: false; code: "wait"; seconds: number };

/**
 * Checks an address and a password. An unknown address and a wrong password give the same answer after the same work; only
 * somebody with the right password learns that an account is disabled. Each attempt is counted before it is checked, so that
 * parallel attempts count too; a correct password does not count.
 */
export function checkCredentials(
  email: string,
  password: string,
  clientAddress: string,
): Promise<{ ok: true; userId: string } | CredentialProblem> {
  return inConstantTime(() => check(email, password, clientAddress));
}

async function check(email: string, password: string, clientAddress: string): Promise<{ ok: true; userId: string } | CredentialProblem> {
  const client = clientKey(clientAddress);
  const waits = [await spend("sign_in_client", client), await spend("sign_in_account", email)];
  const seconds = Math.max(...waits.map((wait) => wait ?? 0));
  if (seconds > 0) return { ok: false, code: "wait", seconds };

  const user = await db.user.findUnique({ where: { email }, select: { id: true, passwordHash: true, disabledAt: true } });
  const right = user ? await verifyPassword(user.passwordHash, password) : await verifyAgainstNoAccount(password);
  if (!user || !right) {
    if (user) await recordRefusal(user.id, "wrong_password");
    return { ok: false, code: "wrong" };
  }
  await refundAttempt("sign_in_client", client);
  if (user.disabledAt) {
    await recordRefusal(user.id, "disabled");
    return { ok: false, code: "disabled" };
  }
  await resetLimit("sign_in_account", email);
  return { ok: true, userId: user.id };
}

async function recordRefusal(userId: string, reason: "wrong_password" | "disabled"): Promise<void> {
  await db.$transaction((tx) =>
    recordAudit(tx, { actorId: null, kind: "account.sign_in_refused", subject: "user", subjectId: userId, data: { reason } }),
  );
}
