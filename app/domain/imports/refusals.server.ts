import { hashToken } from "~/platform/token.server";
import { type Db } from "~/platform/db.server";

/** What is kept of an address whose owner declined. */
export const emailHash = (email: string) => hashToken(email.trim().toLowerCase());

/** Which of these addresses belong to people who declined before and are not written to again. */
export async function declinedAmong(db: Db, emails: readonly string[]): Promise<Set<string>> {
  const byHash = new Map(emails.map((email) => [emailHash(email), email]));
  const rows = await db.importRefusal.findMany({ where: { emailHash: { in: [...byHash.keys()] } }, select: { emailHash: true } });
  return new Set(rows.flatMap((row) => byHash.get(row.emailHash) ?? []));
}
