import { type UserActor } from "~/domain/vocabulary/actor";
import { casesWhere, scopesOf } from "~/domain/cases/case-filters.server";
import { REMINDER_AFTER_DAYS } from "~/domain/cases/model";
import { db } from "~/platform/db.server";
import { SOON_DAYS } from "./model";

export type CaseCounts = {
  invitations: number;
  overdue: number;
  dueSoon: number;
  candidates: number;
  dossiers: number;
  unanswered: number;
};

/** Counts what waits for the actor in their open cases, in one query: as the expert, and on a managing side. @param today `YYYY-MM-DD` */
export async function countCases(actor: UserActor, today: string): Promise<CaseCounts> {
  const { expert, managed } = scopesOf(actor);
  const [row] = await db.$queryRaw<CaseCounts[]>`
    SELECT (count(*) FILTER (WHERE ${expert} AND c."state" = 'invited'))::int AS "invitations",
      (count(*) FILTER (WHERE ${managed} AND c."ownerId" = ${actor.userId}::uuid AND c."dueOn" < ${today}::date))::int AS "overdue",
      (count(*) FILTER (WHERE ${managed} AND c."ownerId" = ${actor.userId}::uuid AND c."dueOn" BETWEEN ${today}::date AND ${today}::date + ${SOON_DAYS}::int))::int AS "dueSoon",
      (count(*) FILTER (WHERE ${managed} AND c."awaitsInstitution"))::int AS "candidates",
      (count(*) FILTER (WHERE ${managed} AND c."state" = 'dossier'))::int AS "dossiers",
      (count(*) FILTER (WHERE ${managed} AND c."state" = 'invited' AND c."stateSince" < now() - make_interval(days => ${REMINDER_AFTER_DAYS}::int)))::int AS "unanswered"
    FROM "Introduction" c WHERE ${casesWhere(actor, { open: true }, today)}`;
  return row ?? { invitations: 0, overdue: 0, dueSoon: 0, candidates: 0, dossiers: 0, unanswered: 0 };
}
