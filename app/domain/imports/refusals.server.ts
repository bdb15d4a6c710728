import { hashToken } from "~/platform/token.server";
import { type Db } from "~/platform/db.server";

/** The stored form of an address whose owner declined. */
export const emailHash = (email: string) => hashToken(email.trim().toLowerCase());

/** The addresses among these whose owners declined before and must not be contacted again. */
export async function declinedAmong(db: Db, emails: readonly string[]): Promise<Set<string>> {
  const byHash = new Map(emails.map((email) => [emailHash(email), email]));
  const rows = await db.importRefusal.findMany({ where: { emailHash: { in: [...byHash.keys()] } }, select: { emailHash: true } });
  return new Set(rows.flatMap((row) => byHash.get(row.emailHash) ?? []));
}
