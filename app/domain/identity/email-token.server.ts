import { type Db, type Transaction } from "~/platform/db.server";
import { hashToken, newToken } from "~/platform/token.server";

export type TokenKind = "verify_email" | "reset_password" | "set_password" | "change_email";

/** How long a mailed link works, in hours. */
export const TOKEN_HOURS: Record<TokenKind, number> = {
  verify_email: 24,
  reset_password: 1,
  set_password: 7 * 24,
  change_email: 24,
};

/** When a link that is mailed now stops working. */
export function linkExpiry(kind: TokenKind): Date {
  return new Date(Date.now() + TOKEN_HOURS[kind] * 3_600_000);
}

/**
 * A new token for a mailed link. The database keeps its SHA-256 only; older unused tokens of the same kind stop
 * working, so that only the newest mail counts.
 */
export async function issueToken(tx: Transaction, issued: { userId: string; kind: TokenKind; newEmail?: string }): Promise<string> {
  const token = newToken();
  await tx.emailToken.deleteMany({ where: { userId: issued.userId, kind: issued.kind, usedAt: null } });
  await tx.emailToken.create({
    data: {
      id: hashToken(token),
      userId: issued.userId,
      kind: issued.kind,
      newEmail: issued.newEmail ?? null,
      expiresAt: linkExpiry(issued.kind),
    },
    select: { id: true },
  });
  return token;
}

/** The token's account while the link is valid; null when it is unknown, used or expired. Changes nothing. */
export async function findToken(db: Db, token: string, kinds: readonly TokenKind[]) {
  return db.emailToken.findFirst({
    where: { id: hashToken(token), kind: { in: [...kinds] }, usedAt: null, expiresAt: { gt: new Date() }, user: { disabledAt: null } },
    select: {
      id: true,
      kind: true,
      newEmail: true,
      user: { select: { id: true, email: true, displayName: true, locale: true, passwordHash: true, emailVerifiedAt: true } },
    },
  });
}

/** Consumes a token; false when another request was first. */
export async function useUpToken(tx: Transaction, id: string): Promise<boolean> {
  const used = await tx.emailToken.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date(), newEmail: null },
  });
  return used.count === 1;
}
