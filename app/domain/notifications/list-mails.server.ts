import { daysLater } from "~/domain/days";
import { Refusal } from "~/domain/refusal";
import { isAdministrator, type Actor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { countCodes, whereChosen, type MailChoice } from "./chosen-mails.server";
import { mailReason, MAIL_REASONS, type MailReason } from "./mail-reasons";
import { maskAddress } from "./mask-address";

export const MAILS_PAGE = 25;

/** What an administrator needs to decide: never the whole address, a subject or a text. Instants in ISO 8601. */
export type MailLine = {
  id: string;
  kind: string;
  /** Masked. */
  to: string;
  /** The account that has the address. */
  accountId: string | null;
  reason: MailReason;
  code: string;
  queuedAt: string;
  /** When it is given up without a decision. */
  keptUntil: string;
  attempts: number;
};

type Row = { id: string; kind: string; recipient: string; lastError: string | null; createdAt: Date; attempts: number };

/** The chosen mails, oldest first. `reasons` counts all mails of the view by reason. */
export async function listMails(
  actor: Actor,
  choice: MailChoice,
  page: number,
): Promise<{ total: number; lines: MailLine[]; reasons: { reason: MailReason; count: number }[] }> {
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  const where = await whereChosen(choice);
  const [counted, rows, codes] = await Promise.all([
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS "total" FROM "MailMessage" WHERE ${where}`,
    db.$queryRaw<Row[]>`
      SELECT "id"::text, "kind", "recipient", "lastError", "createdAt", "attempts" FROM "MailMessage" WHERE ${where}
      ORDER BY "createdAt", "id" LIMIT ${MAILS_PAGE} OFFSET ${(page - 1) * MAILS_PAGE}`,
    "id" in choice ? [] : countCodes(choice.view),
  ]);
  const accounts = await db.user.findMany({
    where: { email: { in: rows.map((row) => row.recipient) } },
    select: { id: true, email: true },
  });
  const idOf = new Map(accounts.map(({ id, email }) => [email, id]));
  return {
    total: counted[0]?.total ?? 0,
    lines: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      to: maskAddress(row.recipient),
      accountId: idOf.get(row.recipient) ?? null,
      reason: mailReason(row.lastError ?? ""),
      code: row.lastError ?? "",
      queuedAt: row.createdAt.toISOString(),
      keptUntil: daysLater(row.createdAt, env().MAIL_KEEP_DAYS).toISOString(),
      attempts: row.attempts,
    })),
    reasons: MAIL_REASONS.map((reason) => ({
      reason,
      count: codes.filter(({ code }) => mailReason(code) === reason).reduce((sum, { count }) => sum + count, 0),
    })).filter(({ count }) => count > 0),
  };
}
