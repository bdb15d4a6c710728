import { recordAudit } from "~/domain/audit/record-audit.server";
import { Refusal } from "~/domain/refusal";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { db, isUniqueViolation } from "~/platform/db.server";
import { findToken, useUpToken } from "./email-token.server";
import { type Actor } from "~/domain/vocabulary/actor";

/** The address that a mailed link would set for the signed-in account; null when the link is expired or another account's. */
export async function readEmailChangeLink(actor: Actor, token: string): Promise<{ newEmail: string } | null> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  const found = await findToken(db, token, ["change_email"]);
  return found?.user.id === actor.userId && found.newEmail ? { newEmail: found.newEmail } : null;
}

/** Sets the signed-in account's new address. The link is valid only in the account's own session. */
export async function confirmEmailChange(actor: Actor, token: string): Promise<Verdict<"link">> {
  if (actor.kind !== "user") throw new Refusal("unauthenticated");
  const { userId } = actor;
  const found = await findToken(db, token, ["change_email"]);
  const newEmail = found?.newEmail;
  if (!found || found.user.id !== userId || !newEmail) return refused("link");
  try {
    const changed = await db.$transaction(async (tx) => {
      if (!(await useUpToken(tx, found.id))) return false;
      await tx.user.update({ where: { id: userId }, data: { email: newEmail, emailVerifiedAt: new Date() }, select: { id: true } });
      // Invalidates links mailed to the old address.
      await tx.emailToken.deleteMany({ where: { userId, usedAt: null } });
      await recordAudit(tx, { actorId: userId, kind: "account.email_changed", subject: "user", subjectId: userId, data: {} });
      return true;
    });
    return changed ? allowed : refused("link");
  } catch (error) {
    // Someone else opened an account with the address in the meantime.
    if (isUniqueViolation(error, "email")) return refused("link");
    throw error;
  }
}
