import { plusDays, dateFromIso, isoDate } from "~/domain/days";
import { notify } from "~/domain/notifications/notify.server";
import { db, Prisma, type Transaction } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { REMIND_BEFORE_DAYS } from "./model";

/**
 * Notifies those who owe a review within the next fortnight, once per date and side: the expert for the expert's
 * review; the case's owner and the institution's owners and recruiters for the institution's.
 * @param today `YYYY-MM-DD`, Việt Nam
 * @returns how many rows were processed; less than `limit` when none is left that can be
 */
export async function remindReviews(today: string, limit: number): Promise<number> {
  const until = dateFromIso(plusDays(today, REMIND_BEFORE_DAYS));
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT r."id" FROM "EngagementReview" r JOIN "Engagement" e ON e."id" = r."engagementId" WHERE ${owed(until)}
    ORDER BY r."dueOn", r."id" LIMIT ${limit}`;
  const reminded = await readEach(
    "EngagementReview",
    due,
    ({ id }) => id,
    ({ id }) => db.$transaction((tx) => remindOf(tx, id, until)),
  );
  return reminded.filter(Boolean).length;
}

const owed = (until: Date) =>
  Prisma.sql`r."doneAt" IS NULL AND r."remindedAt" IS NULL AND r."dueOn" <= ${until}::date AND e."state" <> 'agreed'`;

/** Handles one review in its own transaction, which checks again whether it is due; a row locked by another worker is skipped. */
async function remindOf(tx: Transaction, id: string, until: Date): Promise<boolean> {
  const [held] = await tx.$queryRaw<object[]>`
    SELECT 1 FROM "EngagementReview" r JOIN "Engagement" e ON e."id" = r."engagementId" WHERE r."id" = ${id}::uuid AND ${owed(until)}
    FOR UPDATE OF r SKIP LOCKED`;
  if (!held) return false;
  const row = await tx.engagementReview.findUniqueOrThrow({ where: { id }, select: COLUMNS });
  for (const userId of recipients(row)) await remind(tx, userId, row);
  await tx.engagementReview.update({ where: { id }, data: { remindedAt: new Date() }, select: { id: true } });
  return true;
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
  // Never the person whom the case is about, whatever their role at the institution.
  const people = [theirs.ownerId, ...theirs.institution.members.map((member) => member.userId)];
  return new Set(people.filter((userId) => userId !== expert?.userId));
}

async function remind(tx: Transaction, userId: string, row: Row): Promise<void> {
  const data = { dueOn: isoDate(row.dueOn) };
  await notify(tx, { userId, kind: "review_due", subjectId: row.engagement.id, data, onceKey: `review_due:${row.id}:${userId}` });
}
