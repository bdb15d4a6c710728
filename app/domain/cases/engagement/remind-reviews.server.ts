import { plusDays, dateFromIso, isoDate } from "~/domain/days";
import { notify } from "~/domain/notifications/notify.server";
import { db, type Transaction } from "~/platform/db.server";
import { REMIND_BEFORE_DAYS } from "./model";

/**
 * Tells those who owe a review within the next fortnight, once a date and side: the expert for the expert's, the case's
 * owner and the institution's owners and recruiters for the institution's.
 * @param today `YYYY-MM-DD`, Việt Nam
 * @returns how many rows were dealt with; less than `limit` when none is left
 */
export async function remindReviews(today: string, limit: number): Promise<number> {
  return db.$transaction(async (tx) => {
    const until = dateFromIso(plusDays(today, REMIND_BEFORE_DAYS));
    const due = await tx.$queryRaw<{ id: string }[]>`
      SELECT r."id" FROM "EngagementReview" r JOIN "Engagement" e ON e."id" = r."engagementId"
      WHERE r."doneAt" IS NULL AND r."remindedAt" IS NULL AND r."dueOn" <= ${until}::date AND e."state" <> 'agreed'
      ORDER BY r."dueOn", r."id" LIMIT ${limit} FOR UPDATE OF r SKIP LOCKED`;
    const ids = due.map((row) => row.id);
    if (ids.length === 0) return 0;
    const rows = await tx.engagementReview.findMany({ where: { id: { in: ids } }, select: COLUMNS });
    for (const row of rows) {
      for (const userId of recipients(row)) await tell(tx, userId, row);
    }
    await tx.engagementReview.updateMany({ where: { id: { in: ids } }, data: { remindedAt: new Date() } });
    return ids.length;
  });
}

const COLUMNS = {
  id: true,
  side: true,
  dueOn: true,
  engagement: {
    select: {
      id: true,
      expert: { select: { userId: true } },
      case: {
        select: {
          ownerId: true,
          institution: {
            select: { members: { where: { role: { in: ["owner", "recruiter"] as ("owner" | "recruiter")[] } }, select: { userId: true } } },
          },
        },
      },
    },
  },
} as const;

type Row = {
  id: string;
  side: string;
  dueOn: Date;
  engagement: {
    id: string;
    expert: { userId: string } | null;
    case: { ownerId: string; institution: { members: { userId: string }[] } };
  };
};

function recipients({ side, engagement }: Row): Set<string> {
  const { expert, case: theirs } = engagement;
  if (side === "expert") return new Set(expert ? [expert.userId] : []);
  // Never the person whom it is about, whatever they are at the institution.
  const people = [theirs.ownerId, ...theirs.institution.members.map((member) => member.userId)];
  return new Set(people.filter((userId) => userId !== expert?.userId));
}

async function tell(tx: Transaction, userId: string, row: Row): Promise<void> {
  const data = { dueOn: isoDate(row.dueOn) };
  await notify(tx, { userId, kind: "review_due", subjectId: row.engagement.id, data, onceKey: `review_due:${row.id}:${userId}` });
}
