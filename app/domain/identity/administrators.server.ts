import { type Transaction } from "~/platform/db.server";

/**
 * Makes whoever is about to reduce the administrators wait for each other until the transaction ends, so that two
 * administrators cannot remove one another at the same time.
 */
export async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nhipcau.administrators'))`;
}

/** How many other people could administer: open accounts with a confirmed address and the role. */
export function otherAdministrators(tx: Transaction, userId: string): Promise<number> {
  return tx.user.count({
    where: { id: { not: userId }, disabledAt: null, emailVerifiedAt: { not: null }, roles: { some: { role: "administrator" } } },
  });
}
