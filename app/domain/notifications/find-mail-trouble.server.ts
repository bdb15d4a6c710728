import { db } from "~/platform/db.server";
import { LATE_MINUTES } from "./alarms";

/** How many mails wait or are held, if the oldest waits for too long or any is held; otherwise 0. */
export async function findMailTrouble(): Promise<number> {
  const [row] = await db.$queryRaw<{ waiting: number; held: number; late: boolean }[]>`
    SELECT count(*) FILTER (WHERE "state" = 'queued')::int AS "waiting", count(*) FILTER (WHERE "state" = 'held')::int AS "held",
      coalesce(min("createdAt") FILTER (WHERE "state" = 'queued') < now() - make_interval(mins => ${LATE_MINUTES}::int), false) AS "late"
    FROM "MailMessage" WHERE "state" IN ('queued', 'held')`;
  if (!row || (row.held === 0 && !row.late)) return 0;
  return row.held + (row.late ? row.waiting : 0);
}
