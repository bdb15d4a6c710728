import { type Transaction } from "~/platform/db.server";

/**
 * Serialises transactions that reduce the number of administrators, so that two administrators cannot remove each other at
 * the same time.
 */
export async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nhipcau.administrators'))`;
}

/** Number of other administrators: open accounts with a confirmed address and the role. */
export function otherAdministrators(tx: Transaction, userId: string): Promise<number> {
  return tx.user.count({
    where: { id: { not: userId }, disabledAt: null, emailVerifiedAt: { not: null }, roles: { some: { role: "administrator" } } },
  });
}
