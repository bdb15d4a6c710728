import { recordId } from "~/domain/record-id";
import { db, Prisma } from "~/platform/db.server";
import { mailReason, type MailReason } from "./mail-reasons";
import { type MailView } from "./mail-states";

/** One mail, or all of a view that were there at a time, of one reason or of any. */
export type MailChoice = { id: string } | { view: MailView; reason: MailReason | null; until?: Date };

/** The condition, on `MailMessage`, for the chosen mails that are still held or tried again. */
export async function whereChosen(choice: MailChoice): Promise<Prisma.Sql> {
  if ("id" in choice) return Prisma.sql`"id" = ${recordId(choice.id)}::uuid AND ("state" = 'held' OR "lastError" IS NOT NULL)`;
  const inView = whereInView(choice.view);
  const then = choice.until ? Prisma.sql`AND coalesce("heldAt", "createdAt") <= ${choice.until}` : Prisma.empty;
  if (choice.reason === null) return Prisma.sql`${inView} ${then}`;
  const codes = (await countCodes(choice.view)).map(({ code }) => code).filter((code) => mailReason(code) === choice.reason);
  return Prisma.sql`${inView} ${then} AND "lastError" = ANY(${codes})`;
}

/** Mails of a view by the code of their failure: a handful of codes. */
export async function countCodes(view: MailView): Promise<{ code: string; count: number }[]> {
  return db.$queryRaw<{ code: string; count: number }[]>`
    SELECT coalesce("lastError", '') AS "code", count(*)::int AS "count" FROM "MailMessage" WHERE ${whereInView(view)} GROUP BY 1`;
}

function whereInView(view: MailView): Prisma.Sql {
  return view === "held" ? Prisma.sql`"state" = 'held'` : Prisma.sql`"state" = 'queued' AND "lastError" IS NOT NULL`;
}
